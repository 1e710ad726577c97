namespace Plugin.Tests.Catalog.Memory;

/// <summary>Tests of the catalogue, each in a shop of its own.</summary>
public abstract class CatalogueFixture
{
    private protected CatalogueShop _shop = null!;

    [SetUp]
    public void Open() => _shop = new CatalogueShop();

    [TearDown]
    public void Close() => _shop.Dispose();
}
