using System.Globalization;
using System.Text;
using Nop.Plugin.Misc.Marketplaces;

namespace Plugin.Tests.Catalog.Memory;

/// <summary>A feed that keeps what it is told; its file has a line for each product and one for its end.</summary>
internal sealed class RecordingFeed(Stream file, Action<FeedProduct> beforeWriting) : IFeedWriter
{
    public List<FeedProduct> Products { get; } = [];

    public async Task WriteAsync(FeedProduct product)
    {
        beforeWriting(product);
        Products.Add(product);
        await LineAsync(string.Create(CultureInfo.InvariantCulture, $"{product.Offer.ExternalProductId} {product.Offer.Quantity} {product.Offer.Price:0.00}"));
    }

    public Task EndAsync() => LineAsync("end");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task LineAsync(string line) => await file.WriteAsync(Encoding.UTF8.GetBytes($"{line}\n"));
}
