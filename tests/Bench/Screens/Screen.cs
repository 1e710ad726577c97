namespace Marketplaces.Bench.Screens;

/// <summary>What a person looks at: a page, or what a page asks for once it is there.</summary>
/// <param name="Fields">As in a form; null for a page.</param>
internal sealed record Screen(string Name, string Path, string? Fields = null);
