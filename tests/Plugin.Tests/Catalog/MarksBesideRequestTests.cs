using System.Transactions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Moq;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Changes;
using Nop.Services.Logging;
using NUnit.Framework;

namespace Plugin.Tests.Catalog;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class MarksBesideRequestTests
{
    private readonly Mock<ILogger> _log = new();
    private readonly HttpContextAccessor _requests = new();
    private readonly Answer _answer = new();
    private readonly TaskCompletionSource _database = new();
    private readonly List<string> _made = [];
    private readonly MarksBesideRequest _marks;

    public MarksBesideRequestTests()
    {
        _marks = new MarksBesideRequest(_requests, _log.Object);
        _requests.HttpContext = new DefaultHttpContext();
        _requests.HttpContext.Features.Set<IHttpResponseFeature>(_answer);
    }

    [Test]
    public Task The_request_goes_on_and_its_answer_waits() => AssertWaitsAsync(_answer.LeaveAsync);

    [Test]
    public async Task One_mark_is_made_at_a_time()
    {
        await _marks.MakeAsync(SlowAsync);
        var second = _marks.MakeAsync(() => MakeAsync("second"));
        var third = _marks.MakeAsync(() => MakeAsync("third"));
        Assert.That(second.IsCompleted || third.IsCompleted, Is.False);

        _database.SetResult();
        await _answer.LeaveAsync();

        Assert.That(_made, Is.EqualTo(new[] { "slow", "second", "third" }));
    }

    [Test]
    public async Task Whoever_announces_the_next_change_is_told_of_a_failure_and_that_is_marked_all_the_same()
    {
        await _marks.MakeAsync(FailAsync);

        Assert.That(() => _marks.MakeAsync(() => MakeAsync("next")), Throws.InstanceOf<TimeoutException>());
        await _answer.LeaveAsync();

        Assert.That(_made, Is.EqualTo(new[] { "next" }));
        Assert.That(_log.Invocations, Is.Empty);
    }

    [Test]
    public async Task A_failure_at_the_end_is_logged_once_and_costs_nobody_the_answer()
    {
        await _marks.MakeAsync(FailAsync);

        await _answer.LeaveAsync();
        await _answer.EndAsync();

        _log.Verify(log => log.ErrorAsync(It.IsAny<string>(), It.IsAny<TimeoutException>(), It.IsAny<Customer>()), Times.Once);
    }

    [Test]
    public Task What_was_started_is_made_before_the_request_ends_even_without_an_answer() => AssertWaitsAsync(_answer.EndAsync);

    [Test]
    public void Inside_a_transaction_the_mark_belongs_to_it()
    {
        using var transaction = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);

        AssertAtOnce();
    }

    [Test]
    public void Outside_of_a_request_it_is_made_at_once()
    {
        _requests.HttpContext = null;

        AssertAtOnce();
    }

    [Test]
    public void For_a_request_that_was_made_up_it_is_made_at_once()
    {
        _requests.HttpContext = new DefaultHttpContext();

        AssertAtOnce();
    }

    [Test]
    public async Task After_the_answer_has_left_it_is_made_at_once()
    {
        await _answer.LeaveAsync();

        AssertAtOnce();
    }

    /// <summary>The caller goes on, and the end comes only after the mark.</summary>
    private async Task AssertWaitsAsync(Func<Task> endAsync)
    {
        await _marks.MakeAsync(SlowAsync);

        var ended = endAsync();
        Assert.That(ended.IsCompleted, Is.False);

        _database.SetResult();
        await ended;
        Assert.That(_made, Is.EqualTo(new[] { "slow" }));
    }

    /// <summary>Made before the caller goes on.</summary>
    private void AssertAtOnce()
    {
        var slow = _marks.MakeAsync(SlowAsync);
        Assert.That(slow.IsCompleted, Is.False);

        _database.SetResult();
        Assert.That(async () => await slow, Throws.Nothing);
        Assert.That(_made, Is.EqualTo(new[] { "slow" }));
    }

    private async Task SlowAsync()
    {
        await _database.Task;
        await MakeAsync("slow");
    }

    private Task MakeAsync(string mark)
    {
        _made.Add(mark);
        return Task.CompletedTask;
    }

    private static async Task FailAsync()
    {
        await Task.Yield();
        throw new TimeoutException();
    }

    /// <summary>Calls back before it leaves and after its end, as a server's does.</summary>
    private sealed class Answer : HttpResponseFeature
    {
        private readonly Stack<(Func<object, Task> Callback, object State)> _before = new();
        private readonly Stack<(Func<object, Task> Callback, object State)> _after = new();

        private bool _started;

        public override bool HasStarted => _started;

        public override void OnStarting(Func<object, Task> callback, object state) => _before.Push((callback, state));

        public override void OnCompleted(Func<object, Task> callback, object state) => _after.Push((callback, state));

        public async Task LeaveAsync()
        {
            await CallAsync(_before);
            _started = true;
        }

        public Task EndAsync() => CallAsync(_after);

        private static async Task CallAsync(Stack<(Func<object, Task> Callback, object State)> callbacks)
        {
            while (callbacks.TryPop(out var callback))
                await callback.Callback(callback.State);
        }
    }
}
