using EmbeddedShop.Migrations;
using LinqToDB;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.SqlServer;

/// <summary>What the plugin says to SQL Server, which most shops run: worded by nop's own libraries, read by Microsoft's parser.</summary>
public sealed class SqlServerTests
{
    private const int LongestKey = 900;

    [Test]
    public void The_migration_is_understood_in_both_directions()
    {
        var (up, down) = (Script(up: true), Script(up: false));

        var tables = new SqlServerDialect().Tables.PluginTypes.Count;
        Assert.That(up.Tables, Has.Count.EqualTo(tables));
        Assert.That(up.Indexes, Has.Count.GreaterThan(15));
        Assert.That(down.Drops, Is.EqualTo(tables));
    }

    [Test]
    public void No_key_is_longer_than_SQL_Server_takes()
    {
        var script = Script(up: true);

        Assert.That(script.Indexes.ToDictionary(index => index.Name, script.Length), Has.All.Property("Value").InRange(1, LongestKey));
    }

    [Test]
    public void No_column_has_a_type_that_SQL_Server_lacks() =>
        Assert.That(
            Script(up: true).Tables.SelectMany(table => table.Value).Select(column => column.Value.SqlDataTypeOption).Distinct(),
            Is.SubsetOf(new[] { SqlDataTypeOption.Int, SqlDataTypeOption.BigInt, SqlDataTypeOption.NVarChar, SqlDataTypeOption.VarBinary, SqlDataTypeOption.DateTime2, SqlDataTypeOption.Decimal, SqlDataTypeOption.Bit, SqlDataTypeOption.UniqueIdentifier }));

    [Test]
    public void Rows_are_written_so_that_they_are_understood()
    {
        Write<MarketplaceAccount>();
        Write<MarketplaceBatch>();
        Write<MarketplaceCommand>();
        Write<MarketplaceInboxMessage>();
        Write<MarketplaceJournalEntry>();
        Write<MarketplaceLease>();
        Write<MarketplaceListing>();
        Write<MarketplaceListingOverride>();
        Write<MarketplaceOrder>();
        Write<MarketplaceOrderLine>();
        Write<MarketplaceOutgoingOffer>();
        Write<MarketplaceStockDifference>();
    }

    [Test]
    public void A_query_that_SQL_Server_would_not_understand_is_noticed()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => TransactSql.Read("SELECT TOP (1) [Id] FROM [MarketplaceOrder] LIMIT 1"), Throws.InstanceOf<AssertionException>());
            Assert.That(() => TransactSql.Read("SELECT TRIM([Sku]) FROM [Product]"), Throws.InstanceOf<AssertionException>());
        }
    }

    /// <summary>Feeds, validation, rules and their files are tested on a database that is there.</summary>
    [Test]
    public async Task What_the_catalogue_asks_a_real_database_is_worded_too()
    {
        using var shop = new CatalogueShop();
        shop.Product("A");

        await shop.Get<FeedTexts>().OfAsync([1]);
        await shop.Get<OverrideRows>().OfferAsync(shop.Account.Id, new ProductIdentity(1, 0));

        Assert.That(EveryQuery.Statements, Has.Some.Contains("[UrlRecord]"));
        Assert.That(EveryQuery.Statements, Has.Some.Contains("[MarketplaceListingOverride]"));
    }

    private static void Write<T>() where T : BaseEntity, new()
    {
        var row = new T();
        var server = new SqlServerDialect { Recorder = new EmbeddedShop.Database.StatementRecorder() };
        using (var connection = server.Connect())
        {
            row.Id = connection.InsertWithInt32Identity(row);
            connection.Update(row);
            connection.Delete(row);
        }

        var statements = server.Recorder.Take();
        Assert.That(statements, Has.Count.EqualTo(3));
        foreach (var statement in statements)
            TransactSql.Read(statement);
    }

    private static Schema Script(bool up)
    {
        var server = new SqlServerDialect();
        using (var engine = new MigrationEngine(server))
        {
            if (up)
            {
                engine.Runner.Up(new SchemaMigration());
                engine.Runner.Up(new ListingRoomMigration());
            }
            else
            {
                engine.Runner.Down(new ListingRoomMigration());
                engine.Runner.Down(new SchemaMigration());
            }
        }

        var schema = new Schema();
        TransactSql.Read($"{server.Script}").Accept(schema);
        return schema;
    }

    private sealed class Schema : TSqlFragmentVisitor
    {
        public Dictionary<string, Dictionary<string, SqlDataTypeReference>> Tables { get; } = [];

        public List<(string Name, string Table, List<string> Columns)> Indexes { get; } = [];

        public int Drops { get; private set; }

        public int Length((string Name, string Table, List<string> Columns) index) => index.Columns.Sum(column => Bytes(Tables[index.Table][column]));

        public override void Visit(CreateTableStatement node) =>
            Tables[node.SchemaObjectName.BaseIdentifier.Value] = node.Definition.ColumnDefinitions.ToDictionary(
                column => column.ColumnIdentifier.Value, column => (SqlDataTypeReference)column.DataType);

        public override void Visit(CreateIndexStatement node) => Indexes.Add((
            node.Name.Value,
            node.OnName.BaseIdentifier.Value,
            [.. node.Columns.Select(column => column.Column.MultiPartIdentifier.Identifiers[^1].Value)]));

        public override void Visit(DropTableStatement node) => Drops++;

        private static int Bytes(SqlDataTypeReference type) => type.SqlDataTypeOption switch
        {
            SqlDataTypeOption.NVarChar => type.Parameters[0] is MaxLiteral ? int.MaxValue : 2 * int.Parse(type.Parameters[0].Value, System.Globalization.CultureInfo.InvariantCulture),
            SqlDataTypeOption.UniqueIdentifier => 16,
            SqlDataTypeOption.DateTime2 => 8,
            SqlDataTypeOption.Decimal => 9,
            SqlDataTypeOption.Int => 4,
            SqlDataTypeOption.BigInt => 8,
            _ => 1,
        };
    }
}
