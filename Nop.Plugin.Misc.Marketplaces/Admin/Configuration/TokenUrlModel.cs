namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>An address with a token, to be copied and to be given anew.</summary>
/// <param name="Id">Of the field.</param>
/// <param name="Label">Resource key.</param>
/// <param name="Question">Resource key.</param>
public sealed record TokenUrlModel(string Id, string Label, string? Url, string RotateAction, string Question)
{
    /// <summary>Where the marketplace asks for it.</summary>
    public string? Where { get; init; }

    /// <summary>Selector of what changes when there is another address.</summary>
    public string? Part { get; init; }
}
