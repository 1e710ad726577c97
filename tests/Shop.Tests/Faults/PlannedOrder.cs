using System.Globalization;
using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

internal enum Fate
{
    Open = 10,
    Accepted = 20,
    Cancelled = 40,
}

internal sealed record PlannedLine(string Sku, string? Size, int Quantity, decimal Price);

/// <summary>An order that a marketplace will tell of, with everything that must come of it.</summary>
internal sealed record PlannedOrder(string Id, IReadOnlyList<PlannedLine> Lines, decimal Shipping, Fate Fate)
{
    public decimal Total => Lines.Sum(line => line.Quantity * line.Price) + Shipping;

    /// <summary>What Skroutz sends in the order's life, in its order.</summary>
    public IEnumerable<string> Webhooks()
    {
        var payload = SkroutzPayload.Order(Id, [.. Lines.Select(line => (line.Sku, line.Size, line.Quantity, line.Price))])
            .With("expires_at", "2099-05-12T09:58:00+03:00");
        yield return payload.ToJson();
        if (Fate is Fate.Accepted)
            yield return payload.Updated("accepted", TimeSpan.FromMinutes(5)).ToJson();
        if (Fate is Fate.Cancelled)
            yield return payload.Updated("cancelled", TimeSpan.FromMinutes(9)).ToJson();
    }

    /// <summary>Shopflix's ids are numbers.</summary>
    public long Number => long.Parse(Id, CultureInfo.InvariantCulture);

    /// <summary>As Shopflix lists it before anything has happened to it.</summary>
    public JsonObject Shopflix() =>
        ShopflixPayload.Order(Number, "O", Total, [.. Lines.Select(line => (line.Size ?? line.Sku, line.Quantity, line.Price))]);

    /// <summary>The status Shopflix gives it later.</summary>
    public string? ShopflixStatus() => Fate switch
    {
        Fate.Accepted => "G",
        Fate.Cancelled => "I",
        _ => null,
    };
}

/// <summary>Makes many different orders from one seed.</summary>
internal sealed class OrderPlan(int seed)
{
    public const int Products = 24;
    public const int PlentyOfStock = 1_000_000;

    /// <summary>Enough of everything for every order of a test.</summary>
    public static readonly string[] Stocking =
    [
        $"UPDATE \"Product\" SET \"StockQuantity\" = {PlentyOfStock} WHERE \"ManageInventoryMethodId\" = 1",
        $"UPDATE \"ProductAttributeCombination\" SET \"StockQuantity\" = {PlentyOfStock}",
    ];

    private static readonly string[] _sizes = ["40575312-14", "40575310-12", "40575308-10"];
    private readonly Random _random = new(seed);

    public IReadOnlyList<PlannedOrder> Skroutz(int count) => [.. Enumerable.Range(0, count).Select(index => Order($"260511-{5_000_000 + index}", shipping: 0))];

    public IReadOnlyList<PlannedOrder> Shopflix(int count) => [.. Enumerable.Range(0, count).Select(index => Order($"{70_000 + index}", _random.Next(0, 900) / 100m))];

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        _random.Shuffle(array);
        return array;
    }

    private PlannedOrder Order(string id, decimal shipping)
    {
        var fate = _random.Next(10) switch
        {
            0 or 1 => Fate.Accepted,
            2 => Fate.Cancelled,
            _ => Fate.Open,
        };
        return new PlannedOrder(id, [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Line()).DistinctBy(line => line.Size ?? line.Sku)], shipping, fate);
    }

    private PlannedLine Line()
    {
        var (quantity, price) = (_random.Next(1, 4), _random.Next(100, 9_999) / 100m);
        return _random.Next(8) == 0
            ? new PlannedLine("405753", _sizes[_random.Next(_sizes.Length)], quantity, price)
            : new PlannedLine($"S-{_random.Next(1, Products + 1):00000}", null, quantity, price);
    }
}
