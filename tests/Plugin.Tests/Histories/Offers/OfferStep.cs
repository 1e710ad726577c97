namespace Plugin.Tests.Histories.Offers;

/// <summary>What the owner of the shop does to a product.</summary>
internal enum Edit
{
    Stock,
    Price,
    Rename,
    Swap,
    RenameSize,
    RemoveSize,
    AddSize,
    Reshape,
    Publish,
    Delete,
    ChangeRule,
}

internal enum PushChore
{
    Push,
    Ask,
    Compare,
    Refresh,
}

/// <summary>How the marketplace behaves from now on.</summary>
internal enum Mood
{
    Takes,

    /// <summary>Refuses one product and names it.</summary>
    Names,

    /// <summary>Refuses whatever contains one product and names nobody.</summary>
    Grumbles,

    /// <summary>Takes everything and answers nothing that says so.</summary>
    Mumbles,

    /// <summary>Takes everything and applies all but one product.</summary>
    Fails,

    /// <summary>Takes everything and applies it after a while.</summary>
    Dawdles,

    /// <summary>Knows of no batch.</summary>
    Forgets,

    /// <summary>Says of batches what nobody can believe.</summary>
    Garbles,
}

internal abstract record OfferStep(int Turns)
{
    public const int ToRest = 100_000;

    /// <param name="Value">What it means depends on the edit.</param>
    public sealed record Edits(Edit What, int Product, int Value, int Node, int Turns = ToRest) : OfferStep(Turns)
    {
        public override string ToString() => $"{What} product {Product}, {Value}, on {Node}, {Turns}";
    }

    public sealed record Works(PushChore Chore, int Node, int Turns = ToRest) : OfferStep(Turns)
    {
        public override string ToString() => $"{Chore} on {Node}, {Turns}";
    }

    public sealed record Passes(TimeSpan Time, int Turns = 0) : OfferStep(Turns);

    /// <param name="OnTheWay">Orders may be on their way.</param>
    public sealed record Sells(bool OnTheWay, int Turns = 0) : OfferStep(Turns);

    public sealed record Feels(Mood Mood, int Product = 1, int Turns = 0) : OfferStep(Turns);
}
