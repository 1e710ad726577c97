using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Marketplaces.Simulators;

namespace Shop.Tests.Support;

/// <summary>The packaged plugin in an embedded shop of its own: a real process, a fresh database, both simulators in the test's process.</summary>
internal sealed class ShopUnderTest : IAsyncDisposable
{
    public const string WebhookToken = "demo-token";

    private static readonly TimeSpan _longestStart = TimeSpan.FromMinutes(3);

    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string[] _extraArguments;
    private Process _process = null!;

    private ShopUnderTest(string[] extraArguments) => _extraArguments = extraArguments;

    public Uri Url { get; private set; } = null!;

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("shop-").FullName;

    public SkroutzSimulator Skroutz { get; private set; } = null!;

    public ShopflixSimulator Shopflix { get; private set; } = null!;

    public ShopDatabase Database => new(Path.Combine(DataDirectory, "shop.db"));

    /// <summary>Never follows redirects and keeps no cookies: what a marketplace's sender would see.</summary>
    public HttpClient Anonymous { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    public static async Task<ShopUnderTest> StartAsync(params string[] extraArguments)
    {
        var shop = new ShopUnderTest(extraArguments);
        try
        {
            shop.Skroutz = await SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions { WebhookRetryDelays = [TimeSpan.FromMilliseconds(300)] });
            shop.Shopflix = await ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions());
            shop.Url = new Uri($"http://127.0.0.1:{FreePort()}/");
            shop.Skroutz.WebhookUrl = new Uri(shop.Url, $"marketplaces/skroutz/webhook/{WebhookToken}");
            await shop.StartProcessAsync(keep: false);
            return shop;
        }
        catch
        {
            await shop.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public Task RestartAsync() => StartProcessAsync(keep: true);

    public Task<HttpResponseMessage> PostWebhookAsync(string body, string token = WebhookToken) =>
        Anonymous.PostAsync(new Uri(Url, $"marketplaces/skroutz/webhook/{token}"), new StringContent(body, Encoding.UTF8, "application/json"));

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
            await KillAsync();

        _process?.Dispose();
        Anonymous.Dispose();
        if (Skroutz is not null)
            await Skroutz.DisposeAsync();
        if (Shopflix is not null)
            await Shopflix.DisposeAsync();

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataDirectory, recursive: true);
    }

    private async Task StartProcessAsync(bool keep)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        string[] arguments =
        [
            Repository.ShopProgram,
            "--port", Url.Port.ToString(CultureInfo.InvariantCulture),
            "--data", DataDirectory,
            "--package", Repository.Package,
            "--no-simulators",
            "--skroutz-url", Skroutz.Url.ToString(),
            "--shopflix-url", Shopflix.ApiUrl.ToString(),
            "--webhook-token", WebhookToken,
            "--tick", "1",
            .. keep ? ["--keep"] : Array.Empty<string>(),
            .. _extraArguments,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        var ready = keep ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : _ready;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Remember(line.Data, ready);
        _process.ErrorDataReceived += (_, line) => Remember(line.Data, ready);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var first = await Task.WhenAny(ready.Task, _process.WaitForExitAsync(), Task.Delay(_longestStart));
        if (first != ready.Task)
            throw new InvalidOperationException($"The embedded shop did not get ready:\n{Output}");
    }

    private void Remember(string? line, TaskCompletionSource ready)
    {
        lock (_output)
            _output.AppendLine(line);

        if (line == "ready")
            ready.TrySetResult();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
