using System.Data.Common;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Plugin.Tests.Data;

[TestFixture]
public class MissingTablesTests
{
    [TestCase("42P01", "42P01: relation \"MarketplaceOrder\" does not exist", TestName = "PostgreSQL")]
    [TestCase("42S02", "Table 'shop.marketplaceinboxmessage' doesn't exist", TestName = "MySQL")]
    [TestCase(null, "Invalid object name 'MarketplaceLease'.", TestName = "SQL Server")]
    [TestCase(null, "SQLite Error 1: 'no such table: MarketplaceJournalEntry'.", TestName = "SQLite")]
    public void Our_tables_are_gone_after_an_uninstall(string? state, string message) =>
        Assert.That(MissingTables.AreTheCauseOf(new InvalidOperationException("Wrapped.", new Failure(state, message))), Is.True);

    [TestCase("42P01", "42P01: relation \"TaxRate\" does not exist")]
    [TestCase(null, "Invalid object name 'AbandonedCart'.")]
    public void Another_plugins_missing_table_is_a_failure_to_be_told(string? state, string message) =>
        Assert.That(MissingTables.AreTheCauseOf(new Failure(state, message)), Is.False);

    private sealed class Failure(string? state, string message) : DbException(message)
    {
        public override string? SqlState => state;
    }
}
