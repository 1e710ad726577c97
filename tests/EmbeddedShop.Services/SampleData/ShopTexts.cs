namespace EmbeddedShop.SampleData;

/// <summary>Resource texts the engine itself needs. Pages add theirs through <see cref="IShopTexts"/>.</summary>
internal static class ShopTexts
{
    public static readonly Dictionary<string, string> English = new()
    {
        ["ScheduleTasks.Error"] = "Scheduled task \"{0}\" failed: \"{1}\" (type \"{2}\", store \"{3}\", address \"{4}\").",
        ["ScheduleTasks.TimeoutError"] = "The task did not answer in time.",
    };
}

/// <summary>Further resource texts, written for every language when the shop is new.</summary>
public interface IShopTexts
{
    IReadOnlyDictionary<string, string> English { get; }

    IReadOnlyDictionary<string, string> Greek { get; }
}
