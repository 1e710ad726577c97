namespace Marketplaces.Simulators;

public sealed record PushedVariation(string VariationId, long Quantity, bool Enabled, long PriceCents);

public sealed record PushedProduct(
    string ProductId, long Quantity, bool Enabled, long PriceCents, IReadOnlyList<PushedVariation> Variations, DateTimeOffset ReceivedAt);

/// <summary>What the shop last said about each product. Only whole, valid batches get in.</summary>
public sealed class ProductBook
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, PushedProduct> _products = [];
    private int _batches;

    /// <summary>The number of batches that were applied.</summary>
    public int Batches => Volatile.Read(ref _batches);

    public int Count
    {
        get
        {
            lock (_gate)
                return _products.Count;
        }
    }

    public IReadOnlyList<PushedProduct> All
    {
        get
        {
            lock (_gate)
                return [.. _products.Values.OrderBy(product => product.ProductId, StringComparer.Ordinal)];
        }
    }

    public PushedProduct? Find(string productId)
    {
        lock (_gate)
            return _products.GetValueOrDefault(productId);
    }

    public void Clear()
    {
        lock (_gate)
        {
            _products.Clear();
            _batches = 0;
        }
    }

    internal void Apply(IEnumerable<PushedProduct> batch)
    {
        lock (_gate)
        {
            foreach (var product in batch)
                _products[product.ProductId] = product;
            _batches++;
        }
    }
}
