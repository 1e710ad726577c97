namespace Nop.Plugin.Misc.Marketplaces.Domain;

public enum JournalLevel
{
    Information = 0,
    Warning = 10,
    Error = 20,
}
