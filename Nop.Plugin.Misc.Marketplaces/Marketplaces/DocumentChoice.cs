namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A file that is sent.</summary>
/// <param name="FileId">Where it is kept until the command has ended.</param>
/// <param name="Before">Key of the address that the order showed for an earlier file; null when it showed none.</param>
public sealed record DocumentChoice(int FileId, string? Before);
