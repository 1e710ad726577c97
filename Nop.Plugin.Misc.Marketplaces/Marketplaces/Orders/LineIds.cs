namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Orders;

/// <summary>Gives every line of an order an id that is unique in it, the same at every reading.</summary>
internal sealed class LineIds
{
    private const int MaxLength = 100;

    // Databases compare keys without regard to case.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private int _position;

    public string Next(string? given)
    {
        _position++;
        var id = Clean.Text(given);
        if (id is null || id.Length > MaxLength || !_taken.Add(id))
        {
            id = $"#{_position}";
            _taken.Add(id);
        }

        return id;
    }
}
