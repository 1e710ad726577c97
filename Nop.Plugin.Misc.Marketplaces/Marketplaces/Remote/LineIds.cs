namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>Tells the lines of an order apart that have the same id, or none; the same at every reading.</summary>
internal sealed class LineIds
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The id as it came, empty for none, and which of the lines with this id it is, from 1.</summary>
    public (string Id, int Copy) Next(string? given)
    {
        var id = given ?? "";
        var copy = _seen.GetValueOrDefault(id) + 1;
        _seen[id] = copy;
        return (id, copy);
    }
}
