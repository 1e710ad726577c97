namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>A password field. It has no value on purpose: a stored secret never reaches a page.</summary>
public sealed record SecretFieldModel(string Id, string Name, SecretState State);
