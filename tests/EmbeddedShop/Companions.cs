using Marketplaces.Simulators;

namespace EmbeddedShop;

/// <summary>The marketplace simulators beside the shop, on the two ports after its own.</summary>
internal sealed class Companions : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _started = [];

    public static async Task<Companions> StartAsync(ShopOptions options, CancellationToken cancellation)
    {
        var companions = new Companions();
        if (!options.Simulators)
            return companions;
        try
        {
            var webhook = new Uri($"{options.ShopUrl}marketplaces/skroutz/webhook/{options.WebhookToken}");
            companions._started.Add(await SkroutzSimulator.StartAsync(
                new SkroutzSimulatorOptions { Url = options.SkroutzSimulatorUrl, WebhookUrl = webhook }, cancellation));
            companions._started.Add(await ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions { Url = options.ShopflixSimulatorUrl }, cancellation));
            return companions;
        }
        catch
        {
            await companions.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var companion in _started)
            await companion.DisposeAsync();
    }
}
