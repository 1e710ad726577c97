namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>An address with a token, to be copied and to be given anew.</summary>
/// <param name="Id">Of the field.</param>
/// <param name="Label">Resource key.</param>
/// <param name="Question">Resource key.</param>
public sealed record TokenUrlModel(string Id, string Label, string? Url, string RotateAction, string Question);
