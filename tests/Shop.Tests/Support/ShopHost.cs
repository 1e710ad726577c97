using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Shop.Tests.Support;

/// <summary>
/// A process of the embedded shop's program, which runs one shop after another: most of a first start goes into compiling, and the next one has that
/// already. Each shop has a host to itself, a database and a directory of its own.
/// </summary>
internal sealed class ShopHost
{
    private const string Ended = "ended";
    private static readonly TimeSpan _longestEnd = TimeSpan.FromSeconds(30);
    private static readonly ConcurrentBag<ShopHost> _idle = [];

    private readonly Process _process;
    private Action<string?> _hear = _ => { };
    private TaskCompletionSource _ended = new();

    private ShopHost()
    {
        var start = new ProcessStartInfo("dotnet", [Repository.ShopProgram, "--one-after-another"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        // A shop of a test lives too short for code that is compiled again with what was learnt of it.
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => _hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public bool IsAlive => !_process.HasExited;

    /// <summary>Memory that is really in use, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a shop, in a process that has run one already if there is such.</summary>
    /// <param name="options">The options of build/run.</param>
    /// <param name="hear">Gets what that shop writes, line by line.</param>
    public static ShopHost Start(IEnumerable<string> options, Action<string?> hear)
    {
        var host = _idle.TryTake(out var idle) ? idle : new ShopHost();
        (host._hear, host._ended) = (hear, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        host.Write(JsonSerializer.Serialize(options));
        return host;
    }

    /// <summary>Of the processes that run nothing any more.</summary>
    public static async Task EndIdleAsync()
    {
        while (_idle.TryTake(out var idle))
            await idle.KillAsync();
    }

    /// <summary>Ends when the shop has ended by itself, or with its process.</summary>
    public Task EndedAsync() => Task.WhenAny(_ended.Task, _process.WaitForExitAsync());

    /// <summary>Ends the shop in good order and keeps the process for another; one that does not end in time is killed.</summary>
    public async Task StopAsync()
    {
        Write("stop");
        if (await Task.WhenAny(_ended.Task, Task.Delay(_longestEnd)) == _ended.Task)
            _idle.Add(this);
        else
            await KillAsync();
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (IsAlive)
            _process.Kill(entireProcessTree: true);

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line == Ended)
            _ended.TrySetResult();
        else
            _hear(line);
    }

    private void Write(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
    }
}
