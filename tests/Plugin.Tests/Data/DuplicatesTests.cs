using System.Data.Common;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Plugin.Tests.Data;

[TestFixture]
public sealed class DuplicatesTests
{
    [TestCase("23505", null, 0, TestName = "PostgreSQL: unique_violation")]
    [TestCase(null, "HelpLink.EvtID", 2601, TestName = "SQL Server: duplicate key of a unique index")]
    [TestCase(null, "HelpLink.EvtID", 2627, TestName = "SQL Server: duplicate key of a constraint")]
    [TestCase("23000", "Server Error Code", 1062, TestName = "MySQL: duplicate entry")]
    [TestCase("23000", "Server Error Code", 1586, TestName = "MySQL: duplicate entry, the key named")]
    public void A_row_that_is_there_already_is_recognised(string? state, string? key, int number) =>
        Assert.That(Duplicates.AreTheCauseOf(new InvalidOperationException("Wrapped.", Failure(state, key, number))), Is.True);

    [Test]
    public void SQLite_carries_words_only() =>
        Assert.That(Duplicates.AreTheCauseOf(new DatabaseFailure(null, "SQLite Error 19: 'UNIQUE constraint failed: MarketplaceLease.Name'.")), Is.True);

    [TestCase("23503", null, 0, TestName = "PostgreSQL: foreign key")]
    [TestCase("40P01", null, 0, TestName = "PostgreSQL: deadlock")]
    [TestCase(null, "HelpLink.EvtID", 1205, TestName = "SQL Server: deadlock")]
    [TestCase(null, "HelpLink.EvtID", 547, TestName = "SQL Server: constraint")]
    [TestCase("23000", "Server Error Code", 1452, TestName = "MySQL: foreign key")]
    [TestCase("HY000", "Server Error Code", 1366, TestName = "MySQL: incorrect string value")]
    public void Other_failures_are_none(string? state, string? key, int number) =>
        Assert.That(Duplicates.AreTheCauseOf(Failure(state, key, number)), Is.False);

    [TestCase("40P01", null, 0, TestName = "PostgreSQL: deadlock is one")]
    [TestCase("40001", null, 0, TestName = "PostgreSQL: serialization failure is one")]
    [TestCase(null, "HelpLink.EvtID", 1205, TestName = "SQL Server: deadlock is one")]
    [TestCase("40001", "Server Error Code", 1213, TestName = "MySQL: deadlock is one")]
    [TestCase("HY000", "Server Error Code", 1205, TestName = "MySQL: a lock waited for too long is one")]
    [TestCase("XA102", "Server Error Code", 1614, TestName = "MySQL: deadlock of an XA branch is one")]
    [TestCase("XA106", "Server Error Code", 1613, TestName = "MySQL: XA branch timed out is one")]
    public void Undone_work_is_recognised(string? state, string? key, int number) =>
        Assert.That(Deadlocks.AreTheCauseOf(Failure(state, key, number)), Is.True);

    [TestCase("SQLite Error 5: 'database is locked'.")]
    [TestCase("SQLite Error 6: 'database table is locked: MarketplaceLease'.")]
    public void Undone_work_on_SQLite_carries_words_only(string words) => Assert.That(Deadlocks.AreTheCauseOf(new DatabaseFailure(null, words)), Is.True);

    [TestCase("23505", null, 0)]
    [TestCase(null, "HelpLink.EvtID", 2601)]
    [TestCase(null, "HelpLink.EvtID", 2627)]
    [TestCase("23000", "Server Error Code", 1062)]
    public void A_duplicate_is_no_undone_work(string? state, string? key, int number) => Assert.That(Deadlocks.AreTheCauseOf(Failure(state, key, number)), Is.False);

    private static DatabaseFailure Failure(string? state, string? key, int number)
    {
        var failure = new DatabaseFailure(state, "What the server said.");

        // SqlClient gives it as a text, MySqlConnector as a number.
        if (key is not null)
            failure.Data[key] = key.StartsWith("HelpLink", StringComparison.Ordinal) ? $"{number}" : number;
        return failure;
    }

    private sealed class DatabaseFailure(string? state, string message) : DbException(message)
    {
        public override string? SqlState => state;
    }
}
