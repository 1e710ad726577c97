using System.Text;
using Marketplaces.Simulators;

namespace Shop.Tests.Support;

/// <summary>The packaged plugin in an embedded shop of its own: a real process, a fresh database, both simulators in the test's process.</summary>
internal sealed class ShopUnderTest : IAsyncDisposable
{
    public const string WebhookToken = "demo-token";

    private readonly string[] _extraArguments;
    private readonly Engine _engine;
    private readonly string? _connection;
    private readonly StringBuilder _earlierOutput = new();
    private ShopProcess _process = null!;

    private ShopUnderTest(Engine engine, string? connection, string[] extraArguments)
    {
        _engine = engine;
        _extraArguments = extraArguments;
        _connection = connection;
        Url = NewUrl();
        Database = connection is null ? ShopDatabase.Sqlite(Path.Combine(DataDirectory, "shop.db")) : ShopDatabase.Server(engine, connection);
    }

    public Uri Url { get; }

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("shop-").FullName;

    public SkroutzSimulator Skroutz { get; private set; } = null!;

    public ShopflixSimulator Shopflix { get; private set; } = null!;

    public ShopDatabase Database { get; }

    /// <summary>Never follows redirects and keeps no cookies: what a marketplace's sender would see.</summary>
    public HttpClient Anonymous { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>What all processes so far have written.</summary>
    public string Output => _earlierOutput + _process.Output;

    public long WorkingSet => _process.WorkingSet;

    public static Task<ShopUnderTest> StartAsync(params string[] extraArguments) => StartAsync(Engine.Sqlite, extraArguments);

    public static async Task<ShopUnderTest> StartAsync(Engine engine, params string[] extraArguments)
    {
        var shop = new ShopUnderTest(engine, engine is Engine.Sqlite ? null : await DatabaseServer.NewDatabaseAsync(engine), extraArguments);
        try
        {
            shop.Skroutz = await SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions { WebhookRetryDelays = [TimeSpan.FromMilliseconds(300)] });
            shop.Shopflix = await ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions());
            shop.Skroutz.WebhookUrl = Webhook(shop.Url, WebhookToken);
            shop._process = ShopProcess.Launch(shop.Url, shop.Arguments(keep: false));
            await shop._process.ReadyAsync();
            return shop;
        }
        catch
        {
            await shop.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public Task KillAsync() => _process.KillAsync();

    /// <param name="moreArguments">For this start only.</param>
    public Task RestartAsync(params string[] moreArguments)
    {
        Launch(moreArguments);
        return _process.ReadyAsync();
    }

    /// <summary>Starts the killed shop again without waiting for it.</summary>
    public void Launch(params string[] moreArguments)
    {
        _earlierOutput.Append(_process.Output);
        _process = ShopProcess.Launch(Url, [.. Arguments(keep: true), .. moreArguments]);
    }

    /// <summary>Changes the data while nothing runs, so that no cache is outdated.</summary>
    public async Task ArrangeAsync(params string[] statements)
    {
        await _process.StopAsync();
        foreach (var statement in statements)
            await Database.ExecuteAsync(statement);

        await Database.ExpireLeasesAsync();
        await RestartAsync();
    }

    /// <summary>One more shop on the same database.</summary>
    public async Task<ShopProcess> StartNodeAsync()
    {
        var node = ShopProcess.Launch(NewUrl(), Arguments(keep: true));
        await node.ReadyAsync();
        return node;
    }

    public Task<HttpResponseMessage> PostWebhookAsync(string body, string token = WebhookToken) => PostWebhookAsync(Url, body, token);

    /// <summary>To the node at that address.</summary>
    public Task<HttpResponseMessage> PostWebhookAsync(Uri node, string body, string token = WebhookToken) =>
        Anonymous.PostAsync(Webhook(node, token), new StringContent(body, Encoding.UTF8, "application/json"));

    /// <summary>Sends an order and waits for what the shop makes of it.</summary>
    public async Task<Dictionary<string, object?>> ReceiveAsync(SkroutzPayload order)
    {
        using var answer = await PostWebhookAsync(order.ToJson());
        answer.EnsureSuccessStatusCode();
        await Eventually.IsAsync(Database.IsQuietAsync, "the message is worked off");
        return (await Database.NativeOrderAsync(order.Code))!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();

        Anonymous.Dispose();
        if (Skroutz is not null)
            await Skroutz.DisposeAsync();
        if (Shopflix is not null)
            await Shopflix.DisposeAsync();

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataDirectory, recursive: true);
    }

    public static Uri Webhook(Uri node, string token) => new(node, $"marketplaces/skroutz/webhook/{token}");

    private static Uri NewUrl() => new($"http://127.0.0.1:{FreePort.Find()}/");

    private string[] Arguments(bool keep) =>
    [
        "--data", DataDirectory,
        "--package", Repository.Package,
        "--no-simulators",
        "--skroutz-url", Skroutz.Url.ToString(),
        "--shopflix-url", Shopflix.ApiUrl.ToString(),
        "--webhook-token", WebhookToken,
        .. _extraArguments.Contains("--live-since") ? Array.Empty<string>() : ["--live-since", "2000-01-01"],
        .. _extraArguments.Contains("--tick") ? Array.Empty<string>() : ["--tick", "1"],
        .. _connection is null ? Array.Empty<string>() : ["--database", _engine is Engine.Postgres ? "postgres" : "mysql", "--connection", _connection],
        .. keep ? ["--keep"] : Array.Empty<string>(),
        .. _extraArguments,
    ];
}
