using System.Globalization;
using System.Text;

namespace Shop.Tests.Support;

/// <summary>One running embedded shop: a node.</summary>
internal sealed class ShopProcess : IAsyncDisposable
{
    private static readonly TimeSpan _longestStart = TimeSpan.FromMinutes(3);

    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ShopHost _host;
    private bool _isOver;

    private ShopProcess(Uri url, IEnumerable<string> arguments)
    {
        Url = url;
        _host = ShopHost.Start(["--port", url.Port.ToString(CultureInfo.InvariantCulture), .. arguments], Remember);
    }

    public Uri Url { get; }

    /// <inheritdoc cref="ShopHost.WorkingSet"/>
    public long WorkingSet => _host.WorkingSet;

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
        if (await Task.WhenAny(_ready.Task, _host.EndedAsync(), Task.Delay(_longestStart)) != _ready.Task)
            throw new InvalidOperationException($"The embedded shop did not get ready:\n{Output}");
    }

    /// <inheritdoc cref="ShopHost.KillAsync"/>
    public Task KillAsync() => OverAsync(_host.KillAsync);

    /// <inheritdoc cref="ShopHost.StopAsync"/>
    public Task StopAsync() => OverAsync(() => _host.IsAlive ? _host.StopAsync() : _host.KillAsync());

    public async ValueTask DisposeAsync() => await StopAsync();

    private Task OverAsync(Func<Task> end)
    {
        if (_isOver)
            return Task.CompletedTask;

        _isOver = true;
        return end();
    }

    private void Remember(string? line)
    {
        lock (_output)
            _output.AppendLine(line);

        if (line == "ready")
            _ready.TrySetResult();
    }
}
