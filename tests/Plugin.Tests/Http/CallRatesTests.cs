using Nop.Plugin.Misc.Marketplaces.Http;

namespace Plugin.Tests.Http;

public class CallRatesTests
{
    [Test]
    public void Burst_passes_at_once_and_the_next_call_waits()
    {
        using var rates = new CallRates();

        var burst = Enumerable.Range(0, 10).Select(_ => rates.WaitAsync(1, perSecond: 5, default)).ToList();
        var next = rates.WaitAsync(1, perSecond: 5, default);

        Assert.Multiple(() =>
        {
            Assert.That(burst.All(call => call.IsCompletedSuccessfully && call.Result), Is.True);
            Assert.That(next.IsCompleted, Is.False);
        });
    }

    [Test]
    public void Accounts_do_not_wait_for_each_other()
    {
        using var rates = new CallRates();
        for (var call = 0; call < 11; call++)
            _ = rates.WaitAsync(1, perSecond: 5, default);

        Assert.That(rates.WaitAsync(2, perSecond: 5, default).IsCompletedSuccessfully, Is.True);
    }

    [Test]
    public void Waiting_ends_with_the_callers_token()
    {
        using var rates = new CallRates();
        using var cancellation = new CancellationTokenSource();
        for (var call = 0; call < 2; call++)
            _ = rates.WaitAsync(1, perSecond: 1, default);

        var waiting = rates.WaitAsync(1, perSecond: 1, cancellation.Token);
        cancellation.Cancel();

        Assert.That(() => waiting, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Without_a_limit_nobody_waits()
    {
        using var rates = new CallRates();

        Assert.That(Enumerable.Range(0, 2000).All(_ => rates.WaitAsync(1, perSecond: 0, default).IsCompletedSuccessfully), Is.True);
    }
}
