namespace EmbeddedShop;

/// <summary>The marketplace simulators beside the shop, on the two ports after its own.</summary>
internal sealed class Companions : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _started = [];

    public List<string> Lines { get; } = [];

    public static Task<Companions> StartAsync(ShopOptions options)
    {
        var companions = new Companions();
        companions.Lines.Add($"skroutz   {options.SkroutzAddress}");
        companions.Lines.Add($"shopflix  {options.ShopflixAddress}");
        return Task.FromResult(companions);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var companion in _started)
            await companion.DisposeAsync();
    }
}
