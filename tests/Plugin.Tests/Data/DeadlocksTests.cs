using System.Data.Common;
using System.Transactions;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Plugin.Tests.Data;

[TestFixture]
public class DeadlocksTests
{
    private int _attempts;

    [SetUp]
    public void Forget() => _attempts = 0;

    [TestCase("40P01", null, TestName = "PostgreSQL has chosen us")]
    [TestCase("25P02", null, TestName = "PostgreSQL had chosen us, and a consumer swallowed it")]
    [TestCase("40001", null, TestName = "MySQL has chosen us")]
    [TestCase(null, "1205", TestName = "SQL Server has chosen us")]
    public async Task Work_that_was_undone_is_done_again(string? state, string? number)
    {
        await Deadlocks.RetryAsync(() => FailAsync(2, new InvalidOperationException("Wrapped.", new Failure(state, number))));

        Assert.That(_attempts, Is.EqualTo(3));
    }

    [Test]
    public void Work_that_is_undone_every_time_fails_in_the_end()
    {
        Assert.ThrowsAsync<Failure>(() => Deadlocks.RetryAsync(() => FailAsync(int.MaxValue, new Failure("40P01", null))));

        Assert.That(_attempts, Is.EqualTo(5));
    }

    [Test]
    public void Other_failures_are_nobodys_chance()
    {
        Assert.ThrowsAsync<Failure>(() => Deadlocks.RetryAsync(() => FailAsync(1, new Failure("23505", "2627"))));

        Assert.That(_attempts, Is.EqualTo(1));
    }

    [Test]
    public void Inside_somebodys_transaction_a_repetition_would_be_no_use()
    {
        using var transaction = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);

        Assert.ThrowsAsync<Failure>(() => Deadlocks.RetryAsync(() => FailAsync(1, new Failure("40P01", null))));

        Assert.That(_attempts, Is.EqualTo(1));
    }

    private Task FailAsync(int times, Exception failure) =>
        ++_attempts <= times ? Task.FromException(failure) : Task.CompletedTask;

    private sealed class Failure : DbException
    {
        public Failure(string? state, string? number)
        {
            SqlState = state;
            if (number is not null)
                Data["HelpLink.EvtID"] = number;
        }

        public override string? SqlState { get; }
    }
}
