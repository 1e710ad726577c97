using Nop.Plugin.Misc.Marketplaces.Catalog;
using NUnit.Framework;

namespace Plugin.Tests.Catalog;

public sealed class AlongsideTests
{
    [Test]
    public async Task The_work_goes_on_while_its_caller_does()
    {
        var callerIsFurther = new TaskCompletionSource();

        var work = await new Alongside().StartAsync(async () =>
        {
            await callerIsFurther.Task;
            return 7;
        });
        callerIsFurther.SetResult();

        Assert.That(await work, Is.EqualTo(7));
    }

    [Test]
    public async Task Work_that_blocks_its_thread_does_not_block_its_caller()
    {
        using var callerIsFurther = new ManualResetEventSlim();

        var work = await new Alongside().StartAsync(() =>
        {
            callerIsFurther.Wait();
            return Task.FromResult(7);
        });
        callerIsFurther.Set();

        Assert.That(await work, Is.EqualTo(7));
    }

    [Test]
    public async Task One_at_a_time_the_work_is_done_before_its_caller_goes_on()
    {
        var work = await new Alongside(oneAtATime: true).StartAsync(async () =>
        {
            await Task.Yield();
            return 7;
        });

        Assert.That(work.IsCompletedSuccessfully, Is.True);
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_failure_is_told_to_whoever_awaits_the_work(bool oneAtATime)
    {
        var work = await new Alongside(oneAtATime).StartAsync<int>(async () =>
        {
            await Task.Yield();
            throw new InvalidOperationException();
        });

        Assert.That(async () => await work, Throws.InvalidOperationException);
    }
}
