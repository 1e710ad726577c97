using System.Net.Http.Headers;
using System.Net.Security;
using System.Text;

namespace Marketplaces.Simulators;

/// <summary>
/// Sends events in the background. First deliveries of one order keep their order; a retry comes when its time has come,
/// possibly after later events, and never while another delivery of the same order is under way.
/// </summary>
public sealed class WebhookSender : IAsyncDisposable
{
    public const string UserAgent = "Skroutz OrderNotifier v1";
    private const int ParallelDeliveries = 16;
    private const int Capacity = 5_000;

    private readonly Lock _gate = new();
    private readonly LinkedList<long> _recent = [];
    private readonly Dictionary<long, WebhookDelivery> _deliveries = [];
    private readonly Dictionary<string, (string EventType, byte[] Body)> _latest = [];
    private readonly Dictionary<string, Task> _turns = [];
    private readonly HashSet<Task> _running = [];
    private readonly SemaphoreSlim _slots = new(ParallelDeliveries);
    private readonly CancellationTokenSource _stopping = new();
    private readonly HttpClient _client;
    private readonly TimeSpan[] _retryDelays;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _time;
    private Uri? _url;
    private long _lastId;
    private bool _stopped;

    internal WebhookSender(SkroutzSimulatorOptions options)
    {
        (_url, _retryDelays, _timeout, _time) = (options.WebhookUrl, options.WebhookRetryDelays, options.WebhookTimeout, options.Time);

        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        if (options.AcceptSelfSignedCertificates)
            handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, errors) => !errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable);
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public Uri? Url
    {
        get => Volatile.Read(ref _url);
        set => Volatile.Write(ref _url, value);
    }

    /// <summary>The history, newest first.</summary>
    public IReadOnlyList<WebhookDelivery> Deliveries
    {
        get
        {
            lock (_gate)
                return [.. _recent.Select(id => _deliveries[id])];
        }
    }

    public WebhookDelivery? Find(long id)
    {
        lock (_gate)
            return _deliveries.GetValueOrDefault(id);
    }

    /// <summary>Sends any body, even one that is no event at all. Returns the delivery's id.</summary>
    public long Send(string orderCode, string eventType, byte[] body) => Enqueue(orderCode, eventType, body, isResend: false);

    /// <summary>The latest webhook of the order with the same body. False if there was none.</summary>
    public bool Resend(string orderCode)
    {
        (string EventType, byte[] Body) latest;
        lock (_gate)
        {
            if (!_latest.TryGetValue(orderCode, out latest))
                return false;
        }

        Enqueue(orderCode, latest.EventType, latest.Body, isResend: true);
        return true;
    }

    /// <summary>Completes when no delivery is under way or waiting for its retry.</summary>
    public async Task WhenIdleAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task[] running;
            lock (_gate)
                running = [.. _running];
            if (running.Length == 0)
                return;

            await Task.WhenAll(running).WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_stopped)
                return;
            _stopped = true;
        }

        await _stopping.CancelAsync();
        await WhenIdleAsync();
        _client.Dispose();
        _slots.Dispose();
        _stopping.Dispose();
    }

    private long Enqueue(string orderCode, string eventType, byte[] body, bool isResend)
    {
        lock (_gate)
        {
            var delivery = new WebhookDelivery
            {
                Id = ++_lastId,
                OrderCode = orderCode,
                EventType = eventType,
                Body = Encoding.UTF8.GetString(body),
                CreatedAt = _time.GetUtcNow(),
                IsResend = isResend,
                State = Url == null ? WebhookState.NoAddress : WebhookState.Waiting
            };
            Remember(delivery);
            _latest[orderCode] = (eventType, body);
            if (_stopped || delivery.State == WebhookState.NoAddress)
                return delivery.Id;

            var (previous, turn) = TakeTurn(orderCode);
            var task = Task.Run(() => DeliverAsync(delivery, body, previous, turn));
            _running.Add(task);
            _ = task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return delivery.Id;
        }
    }

    private async Task DeliverAsync(WebhookDelivery delivery, byte[] body, Task previous, TaskCompletionSource turn)
    {
        for (var number = 0; ; number++)
        {
            await previous;
            var attempt = await AttemptAsync(body);
            turn.SetResult();

            if (attempt == null)
            {
                Update(delivery.Id, sent => sent with { State = WebhookState.Stopped, NextAttemptAt = null });
                return;
            }

            var delivered = attempt.Status == 200;
            var finished = delivered || number >= _retryDelays.Length;
            Update(delivery.Id, sent => sent with
            {
                Attempts = [.. sent.Attempts, attempt],
                State = delivered ? WebhookState.Delivered : finished ? WebhookState.Lost : WebhookState.Waiting,
                NextAttemptAt = finished ? null : _time.GetUtcNow() + _retryDelays[number]
            });
            if (finished)
                return;

            await Task.Delay(_retryDelays[number], _time, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            lock (_gate)
                (previous, turn) = TakeTurn(delivery.OrderCode);
        }
    }

    /// <summary>Null when the simulator stops before the shop has answered.</summary>
    private async Task<WebhookAttempt?> AttemptAsync(byte[] body)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        var (at, started) = (_time.GetUtcNow(), _time.GetTimestamp());
        try
        {
            await _slots.WaitAsync(_stopping.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        try
        {
            limit.CancelAfter(_timeout);
            using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
            using var response = await _client.SendAsync(request, limit.Token);
            return new WebhookAttempt(at, (int)response.StatusCode, null, _time.GetElapsedTime(started));
        }
        catch (OperationCanceledException)
        {
            return _stopping.IsCancellationRequested ? null : new WebhookAttempt(at, null, "timeout", _time.GetElapsedTime(started));
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidOperationException or NotSupportedException)
        {
            return new WebhookAttempt(at, null, failure.Message, _time.GetElapsedTime(started));
        }
        finally
        {
            _slots.Release();
        }
    }

    private (Task Previous, TaskCompletionSource Turn) TakeTurn(string orderCode)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var previous = _turns.GetValueOrDefault(orderCode, Task.CompletedTask);
        _turns[orderCode] = turn.Task;
        return (previous, turn);
    }

    private void Remember(WebhookDelivery delivery)
    {
        _deliveries[delivery.Id] = delivery;
        _recent.AddFirst(delivery.Id);
        if (_recent.Count <= Capacity)
            return;

        _deliveries.Remove(_recent.Last!.Value);
        _recent.RemoveLast();
    }

    private void Update(long id, Func<WebhookDelivery, WebhookDelivery> update)
    {
        lock (_gate)
        {
            if (_deliveries.TryGetValue(id, out var delivery))
                _deliveries[id] = update(delivery);
        }
    }

    private void Forget(Task finished)
    {
        lock (_gate)
            _running.Remove(finished);
    }
}
