using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Shop.Tests.Support;

/// <summary>One process of the embedded shop: a node.</summary>
internal sealed class ShopProcess : IAsyncDisposable
{
    private static readonly TimeSpan _longestStart = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ShopProcess(Uri url, IEnumerable<string> arguments)
    {
        Url = url;
        var start = new ProcessStartInfo("dotnet", [Repository.ShopProgram, "--port", url.Port.ToString(CultureInfo.InvariantCulture), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        // A shop of a test lives too short for code that is compiled again with what was learnt of it.
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Remember(line.Data);
        _process.ErrorDataReceived += (_, line) => Remember(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Url { get; }

    /// <summary>Memory that is really in use, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    public static ShopProcess Launch(Uri url, IEnumerable<string> arguments) => new(url, arguments);

    public async Task ReadyAsync()
    {
        if (await Task.WhenAny(_ready.Task, _process.WaitForExitAsync(), Task.Delay(_longestStart)) != _ready.Task)
            throw new InvalidOperationException($"The embedded shop did not get ready:\n{Output}");
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);

        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private void Remember(string? line)
    {
        lock (_output)
            _output.AppendLine(line);

        if (line == "ready")
            _ready.TrySetResult();
    }
}
