using EmbeddedShop.Database;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Data;

/// <summary>New rows where somebody else may be faster.</summary>
[TestFixture]
public sealed class UniqueInsertTests
{
    private ScratchDatabase _database = null!;

    private IRepository<MarketplaceListing> Listings => _database.Of<MarketplaceListing>();

    [SetUp]
    public void Open() => _database = new ScratchDatabase(typeof(MarketplaceListing).Assembly);

    [TearDown]
    public void Close() => _database.Dispose();

    [Test]
    public async Task Many_rows_are_one_statement()
    {
        _database.Statements.Take();

        await Listings.InsertMissingAsync(Of(Enumerable.Range(1, 500)));

        Assert.That(_database.Statements.Take().Count(sql => sql.Contains("INSERT", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Listings.Table.Count(), Is.EqualTo(500));
    }

    [Test]
    public async Task Those_that_somebody_else_has_inserted_meanwhile_stay_his_and_the_others_come_too()
    {
        var his = Of([3])[0];
        his.ExternalProductId = "HIS";
        await Listings.InsertAsync(his);

        await Listings.InsertMissingAsync(Of(Enumerable.Range(1, 5)));

        Assert.That(Listings.Table.OrderBy(listing => listing.ProductId).Select(listing => listing.ProductId).ToList(), Is.EqualTo(Enumerable.Range(1, 5)));
        Assert.That(Listings.Table.Single(listing => listing.ProductId == 3).ExternalProductId, Is.EqualTo("HIS"));
    }

    private static List<MarketplaceListing> Of(IEnumerable<int> products) =>
    [
        .. products.Select(product => new MarketplaceListing
        {
            AccountId = 1,
            ProductId = product,
            ExternalProductId = $"P{product}",
            ExternalVariationId = "",
            ExternalProductKey = product,
            CreatedOnUtc = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc),
        }),
    ];
}
