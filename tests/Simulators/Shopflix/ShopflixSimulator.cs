namespace Marketplaces.Simulators;

/// <summary>Stands in for the Shopflix Merchant API, version 1: orders as far as they are documented, shipments and courier as clients have met them.</summary>
public sealed class ShopflixSimulator : IAsyncDisposable
{
    private readonly SimulatorServer _server;

    private ShopflixSimulator(ShopflixSimulatorOptions options)
    {
        Orders = new ShopflixOrders(options.Time);
        var api = new ShopflixApi(Orders, Faults, options);
        _server = new SimulatorServer(options.Url, Log, Faults, options.Time, api.IsAuthorized);

        api.MapTo(_server);
        new LogControl(Log).MapTo(_server);
        new FaultControl(Faults).MapTo(_server);
        new ShopflixControl(Orders).MapTo(_server);
        _server.MapControl("GET", "/", _ => Answer.Html(ShopflixPage.Render(this)));
    }

    /// <summary>Where the simulator's own page is.</summary>
    public Uri Url => _server.Url;

    /// <summary>The base address of the Merchant API, as an account of the plugin needs it.</summary>
    public Uri ApiUrl => new(Url, "api");

    public ShopflixOrders Orders { get; }

    public RequestLog Log { get; } = new();

    public ShopflixFaults Faults { get; } = new();

    public static async Task<ShopflixSimulator> StartAsync(ShopflixSimulatorOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var simulator = new ShopflixSimulator(options);
        try
        {
            await simulator._server.StartAsync(cancellationToken);
            return simulator;
        }
        catch
        {
            await simulator.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
