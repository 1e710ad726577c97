using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Marketplaces.Simulators;

/// <summary>A web server that records what it is asked, applies the faults, and answers through plain functions.</summary>
internal sealed class SimulatorServer : IAsyncDisposable
{
    private const long RequestLimit = 64L * 1024 * 1024;
    private static readonly string[] LoggedHeaders = ["Accept", "Content-Type", "User-Agent", "Content-Length"];

    private readonly RequestLog _log;
    private readonly Faults _faults;
    private readonly TimeProvider _time;
    private readonly Func<HttpRequest, bool> _isAuthorized;
    private readonly CancellationTokenSource _stopping = new();
    private readonly WebApplication _application;
    private bool _disposed;

    public SimulatorServer(Uri url, RequestLog log, Faults faults, TimeProvider time, Func<HttpRequest, bool> isAuthorized)
    {
        (_log, _faults, _time, _isAuthorized) = (log, faults, time, isAuthorized);

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestLimit;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, OwnedLifetime>();

        _application = builder.Build();
        _application.Urls.Add(url.GetLeftPart(UriPartial.Authority));
    }

    public Uri Url { get; private set; } = new("http://127.0.0.1");

    /// <summary>A path of the marketplace itself: recorded, and subject to faults.</summary>
    public void Map(string method, string pattern, Func<SimulatorRequest, Answer> answer) =>
        MapAsync(method, pattern, Completed(answer));

    public void MapAsync(string method, string pattern, Func<SimulatorRequest, Task<Answer>> answer) =>
        _application.MapMethods(pattern, [method], async context => await ServeAsync(context, answer));

    public void MapOthers(Func<SimulatorRequest, Answer> answer) =>
        _application.MapFallback("{**path}", async context => await ServeAsync(context, Completed(answer)));

    /// <summary>A path of the simulator: neither recorded nor disturbed.</summary>
    public void MapControl(string method, string pattern, Func<SimulatorRequest, Answer> answer) =>
        _application.MapMethods(pattern, [method], async context => await WriteAsync(context, answer(await ReadAsync(context))));

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _application.StartAsync(cancellationToken);
        var bound = new UriBuilder(_application.Urls.First());
        if (bound.Host is "0.0.0.0" or "[::]")
            bound.Host = "127.0.0.1";
        Url = bound.Uri;
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;

        _disposed = true;
        await _stopping.CancelAsync();
        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task ServeAsync(HttpContext context, Func<SimulatorRequest, Task<Answer>> answer)
    {
        var request = await ReadAsync(context);
        var started = _time.GetTimestamp();
        var id = _log.Begin(number => Describe(number, request));
        var faults = _faults.Take(context.Request.Method, context.Request.Path);
        var description = faults.Count == 0 ? null : string.Join(", ", faults.Select(fault => fault.Describe()));
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);

        try
        {
            foreach (var delay in faults.Where(fault => fault.Kind == FaultKind.Delay))
                await Task.Delay(delay.Delay, _time, cancelled.Token);

            var fault = faults.FirstOrDefault(fault => fault.Kind != FaultKind.Delay);
            if (fault?.Kind == FaultKind.Hang)
                await Task.Delay(Timeout.InfiniteTimeSpan, cancelled.Token);

            var result = fault?.Kind == FaultKind.Answer ? Answer.From(fault) : await answer(request);
            _log.Complete(id, entry => entry with
            {
                Status = result.Status,
                Answer = Shorten(result.Body),
                Duration = _time.GetElapsedTime(started),
                Fault = description
            });
            await FinishAsync(context, result, fault?.Kind);
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            _log.Complete(id, entry => entry with { Duration = _time.GetElapsedTime(started), Fault = description ?? "client left" });
            context.Abort();
        }
    }

    private static Func<SimulatorRequest, Task<Answer>> Completed(Func<SimulatorRequest, Answer> answer) =>
        request => Task.FromResult(answer(request));

    private async Task FinishAsync(HttpContext context, Answer answer, FaultKind? fault)
    {
        if (fault == FaultKind.DropAnswer)
        {
            context.Abort();
            return;
        }

        if (fault == FaultKind.Drip)
        {
            await DripAsync(context);
            return;
        }

        if (fault != FaultKind.TruncateBody)
        {
            await WriteAsync(context, answer);
            return;
        }

        // An answer shorter than it announced makes the server close the connection once the half is sent; aborting could lose it all.
        await WriteAsync(context, answer, answer.Body.Length / 2);
    }

    /// <summary>Blanks before a body that never begins: as JSON it could still become one.</summary>
    private async Task DripAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        using var left = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        while (true)
        {
            await context.Response.Body.WriteAsync(" "u8.ToArray(), left.Token);
            await context.Response.Body.FlushAsync(left.Token);
            await Task.Delay(TimeSpan.FromMilliseconds(200), _time, left.Token);
        }
    }

    private static async Task WriteAsync(HttpContext context, Answer answer, int? length = null)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        if (answer.Location != null)
            response.Headers.Location = answer.Location;
        if (answer.RetryAfterSeconds is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (answer.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";
        if (answer.Status is 204)
            return;

        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body.AsMemory(0, length ?? answer.Body.Length), context.RequestAborted);
    }

    private static async Task<SimulatorRequest> ReadAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new SimulatorRequest(context, body.ToArray());
    }

    private LoggedRequest Describe(long id, SimulatorRequest request)
    {
        var http = request.Context.Request;
        return new LoggedRequest
        {
            Id = id,
            At = _time.GetUtcNow(),
            Method = http.Method,
            Path = http.Path.Value ?? "",
            Query = http.QueryString.Value ?? "",
            Authorization = DescribeAuthorization(http),
            Headers = LoggedHeaders.Where(http.Headers.ContainsKey).ToDictionary(name => name, name => http.Headers[name].ToString()),
            Body = Shorten(request.Body)
        };
    }

    private string DescribeAuthorization(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return "missing";

        var space = header.IndexOf(' ', StringComparison.Ordinal);
        var scheme = space < 0 ? "unreadable" : header[..space];
        return scheme + (_isAuthorized(request) ? ", right" : ", wrong");
    }

    private static string Shorten(byte[] text) => Encoding.UTF8.GetString(text, 0, Math.Min(text.Length, RequestLog.BodyLimit));

    /// <summary>Lives as long as its owner wants: signals to the process are the owner's business.</summary>
    private sealed class OwnedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
