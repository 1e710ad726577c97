namespace Marketplaces.Simulators;

/// <summary>Stands in for Skroutz: its Orders API, its Products API and its webhook sender, as far as they are documented.</summary>
public sealed class SkroutzSimulator : IAsyncDisposable
{
    internal static readonly Refusal NotFound = new(404, "not_found", "Not found");

    private readonly SimulatorServer _server;

    private SkroutzSimulator(SkroutzSimulatorOptions options)
    {
        var guard = new SkroutzGuard(options.OrdersToken, options.ProductsToken);
        Products = new ProductBook(options.Time);
        Webhooks = new WebhookSender(options);
        Orders = new SkroutzOrders(Webhooks, () => options.VoucherBaseUrl ?? new Uri(Url, VoucherFiles.Path), options.Time);
        _server = new SimulatorServer(options.Url, Log, Faults, options.Time, guard.IsAuthorized);

        new OrdersApi(Orders, Faults, guard).MapTo(_server);
        new VoucherFiles(Orders, Faults).MapTo(_server);
        new ProductsApi(Products, Faults, guard, options.Time).MapTo(_server);
        new LogControl(Log).MapTo(_server);
        new FaultControl(Faults).MapTo(_server);
        new SkroutzControl(this).MapTo(_server);
        _server.MapControl("GET", "/", _ => Answer.Html(SkroutzPage.Render(this)));
        _server.MapOthers(_ => NotFound.ToAnswer());
    }

    /// <summary>The base address of the Skroutz API, as an account of the plugin needs it.</summary>
    public Uri Url => _server.Url;

    public SkroutzOrders Orders { get; }

    public ProductBook Products { get; }

    public WebhookSender Webhooks { get; }

    public Uri? WebhookUrl
    {
        get => Webhooks.Url;
        set => Webhooks.Url = value;
    }

    public RequestLog Log { get; } = new();

    public SkroutzFaults Faults { get; } = new();

    public static async Task<SkroutzSimulator> StartAsync(SkroutzSimulatorOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var simulator = new SkroutzSimulator(options);
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

    public async ValueTask DisposeAsync()
    {
        await Webhooks.DisposeAsync();
        await _server.DisposeAsync();
    }
}
