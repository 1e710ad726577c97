namespace Marketplaces.Simulators;

public sealed record PushedVariation(string VariationId, long Quantity, bool Enabled, long PriceCents);

public sealed record PushedProduct(
    string ProductId, long Quantity, bool Enabled, long PriceCents, IReadOnlyList<PushedVariation> Variations, DateTimeOffset ReceivedAt)
{
    internal bool Says(PushedProduct other) =>
        (Quantity, Enabled, PriceCents) == (other.Quantity, other.Enabled, other.PriceCents) && Variations.SequenceEqual(other.Variations);
}

/// <summary>What the shop last said about each product. Only whole, valid batches get in, each when its time has come.</summary>
public sealed class ProductBook
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly Dictionary<string, PushedProduct> _products = [];
    private readonly List<PushedBatch> _taken = [];
    private int _batches;

    internal ProductBook(TimeProvider time) => _time = time;

    /// <summary>The number of batches that were applied.</summary>
    public int Batches
    {
        get
        {
            lock (_gate)
            {
                Settle();
                return _batches;
            }
        }
    }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                Settle();
                return _products.Count;
            }
        }
    }

    public IReadOnlyList<PushedProduct> All
    {
        get
        {
            lock (_gate)
            {
                Settle();
                return [.. _products.Values.OrderBy(product => product.ProductId, StringComparer.Ordinal)];
            }
        }
    }

    public PushedProduct? Find(string productId)
    {
        lock (_gate)
        {
            Settle();
            return _products.GetValueOrDefault(productId);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _products.Clear();
            _taken.Clear();
            _batches = 0;
        }
    }

    internal void Take(PushedBatch batch)
    {
        lock (_gate)
        {
            _taken.Add(batch);
            Settle();
        }
    }

    /// <summary>Null for a batch that was never taken.</summary>
    internal PushedBatch? FindBatch(string id)
    {
        lock (_gate)
        {
            Settle();
            return _taken.Find(batch => batch.Id == id);
        }
    }

    /// <summary>Applies now what was taken, however long it was to take.</summary>
    public void ApplyWaiting()
    {
        lock (_gate)
        {
            foreach (var batch in _taken.Where(batch => batch.Results is null))
                batch.AppliesAt = _time.GetUtcNow();
            Settle();
        }
    }

    private void Settle()
    {
        var now = _time.GetUtcNow();
        foreach (var batch in _taken.Where(batch => batch.Results is null && batch.AppliesAt <= now).OrderBy(batch => batch.AppliesAt))
        {
            batch.Results = [.. batch.Products.Select(product => Apply(batch, product))];
            _batches++;
        }
    }

    private PushedResult Apply(PushedBatch batch, PushedProduct product)
    {
        var known = _products.GetValueOrDefault(product.ProductId);
        if (batch.Failing.Contains(product.ProductId))
            return new(product.ProductId, "failure", PushedBatch.FailureMessage, batch.AppliesAt, [.. product.Variations.Select(variation => Failure(batch, variation))]);

        var failed = product.Variations.Where(variation => batch.Failing.Contains(variation.VariationId)).ToList();
        var shown = product with
        {
            Variations = [.. product.Variations
                .Select(variation => failed.Contains(variation) ? known?.Variations.FirstOrDefault(each => each.VariationId == variation.VariationId) : variation)
                .OfType<PushedVariation>()]
        };
        _products[product.ProductId] = shown;
        return new(
            product.ProductId,
            known is not null && known.Says(shown) ? "no_change" : "success",
            null,
            batch.AppliesAt,
            [.. product.Variations.Select(variation => failed.Contains(variation)
                ? Failure(batch, variation)
                : new PushedResult(variation.VariationId, known?.Variations.Contains(variation) == true ? "no_change" : "success", null, batch.AppliesAt, []))]);
    }

    private static PushedResult Failure(PushedBatch batch, PushedVariation variation) => new(variation.VariationId, "failure", PushedBatch.FailureMessage, batch.AppliesAt, []);
}
