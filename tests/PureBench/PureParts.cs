using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Shop.Tests.Support;

namespace Marketplaces.PureBench;

/// <summary>What is computed without a database and without a marketplace.</summary>
[MemoryDiagnoser]
public class PureParts
{
    private const int ProductsOfBatch = 500;
    private static readonly DateTime _now = new(2026, 11, 27, 8, 0, 0, DateTimeKind.Utc);

    private readonly string _webhook = SkroutzPayload.Order("260511-8000001", ("S-00001", null, 1, 10m), ("S-00002", "S-00002-L", 2, 12.50m)).ToJson();
    private readonly Offer[] _offers = [.. Enumerable.Range(1, ProductsOfBatch).Select(number => new Offer($"S-{number:00000}", number % 37, true, number + 0.50m, []))];
    private readonly StockPolicy _stock = new(Buffer: 1, Cap: 50, Unmanaged: 7);
    private readonly PricePolicy _price = new(Fixed: null, Percent: 5m, Amount: 0.50m, PriceRounding.None);
    private readonly CatalogueProduct _product = new(
        new Product { Id = 7, Sku = "S-00007", Published = true, Price = 24.90m, StockQuantity = 12, ManageInventoryMethodId = (int)ManageInventoryMethod.ManageStock, OrderMinimumQuantity = 1, OrderMaximumQuantity = 100 },
        [],
        ManagedStock: 12,
        HasRequiredAttributes: false,
        IsOpen: true);

    [Benchmark(Description = "the code of the order in a webhook of two lines")]
    public string? Peek() => SkroutzReader.PeekCode(_webhook);

    [Benchmark(Description = "a webhook of two lines, read")]
    public ReadResult Read() => SkroutzReader.Read(_webhook);

    [Benchmark(Description = "stock and price of a product, and their hash")]
    public string ContentOfOffer()
    {
        var sellable = SellableQuantity.Of(_product, null, _stock, _now);
        return new OfferContent(sellable.Quantity, true, _price.Of(_product.Product.Price)!.Value).Hash;
    }

    [Benchmark(Description = "JSON of a batch of 500 products")]
    public byte[] JsonOfBatch() => JsonSerializer.SerializeToUtf8Bytes(SkroutzOffers.Request(_offers), LenientJson.Options);
}
