namespace Marketplaces.Simulators;

internal sealed record SampleSize(string VariationId, string Label, string Value, string ShopValue, decimal Price);

internal sealed record SampleProduct(string Sku, string Name, decimal Price, decimal CommissionRate, string? Ean = null, string? Mpn = null)
{
    public SampleSize[] Sizes { get; init; } = [];
}

internal sealed record SampleLine(SampleProduct Product, SampleSize? Size, int Quantity)
{
    public decimal UnitPrice => Size?.Price ?? Product.Price;

    public decimal Total => UnitPrice * Quantity;
}

internal static class SampleCatalogue
{
    public static readonly SampleProduct[] Products =
    [
        new("100", "L'Oreal Professionel Salon Steam Pod V2 White", 10.40m, 8.34m, "1234567890123", "JA-1059"),
        new("10", "Paul Mitchell Ultimate Color Repair 200ml", 25.00m, 9.28m),
        new("768", "AIR OPTIX COLORS Μηνιαίοι", 25.50m, 9.28m),
        new("405753", "Adidas Performance Badge of Sport Swimsuit", 17.99m, 8.34m, "1234567890123")
        {
            Sizes = [new("40575312-14", "Ηλικία", "14 χρονών", "12-14", 17.99m)]
        },
        new("213123123", "Wireless Bluetooth Speaker", 19.90m, 8.34m, "5201234500011", "WBS-20"),
        new("ABC123", "Ασύρματο Ποντίκι Μαύρο", 29.99m, 7.44m, "5201234500028"),
        new("DEF456", "Ανδρικό Μπουφάν Μπλε", 49.99m, 11.50m)
        {
            Sizes =
            [
                new("DEF456-SMALL", "Μέγεθος", "S", "SMALL", 49.99m),
                new("DEF456-LARGE", "Μέγεθος", "L", "LARGE", 54.99m)
            ]
        }
    ];

    public static IReadOnlyList<SampleLine> Choose(SampleOrder wanted, Random random, bool sized)
    {
        if (wanted.Quantity is < 1)
            throw new ArgumentException("The quantity must be at least 1.");

        var skus = wanted.Skus.Count > 0 ? wanted.Skus : Pick(random, sized);
        return [.. skus.Select(sku => Line(sku, wanted.Quantity ?? random.Next(1, 3), random))];
    }

    private static string[] Pick(Random random, bool sized)
    {
        var products = Products.Where(product => !sized || product.Sizes.Length > 0).Select(product => product.Sku).ToArray();
        random.Shuffle(products);
        return products[..(sized ? 1 : random.Next(1, 3))];
    }

    private static SampleLine Line(string sku, int quantity, Random random)
    {
        var product = Array.Find(Products, product => product.Sku == sku || product.Sizes.Any(size => size.VariationId == sku))
            ?? new SampleProduct(sku, $"Προϊόν {sku}", 9.90m, 8.34m);
        var size = Array.Find(product.Sizes, size => size.VariationId == sku);
        if (size == null && product.Sizes.Length > 0)
            size = product.Sizes[random.Next(product.Sizes.Length)];

        return new SampleLine(product, size, quantity);
    }
}
