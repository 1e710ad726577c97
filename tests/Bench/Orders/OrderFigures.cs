using Marketplaces.Bench.Catalogue;
using Marketplaces.Bench.Screens;

namespace Marketplaces.Bench.Orders;

/// <summary>Everything about orders, in a shop whose products are listed; and what a person sees of all that.</summary>
/// <param name="rounds">Most of them are taken as often; what takes long, and is the same each time, less often.</param>
/// <param name="perSecond">Orders that are to become native ones in a second.</param>
internal sealed class OrderFigures(BenchShop shop, int rounds, bool isQuick, int oldOrders, int perSecond)
{
    private const int MostImports = 2;

    private readonly SampleOrders _orders = new(shop.Products);

    /// <param name="only">The name of one figure; null for all.</param>
    public async Task<IReadOnlyList<Figure>> TakeAsync(string? only)
    {
        var figures = new List<Figure>();
        if (!new[] { null, WebhookFigure.Name, DrainFigure.Name, ImportFigure.Name, IdleFigure.Name }.Contains(only))
            return figures;

        await ListAsync();
        if (only is null or WebhookFigure.Name)
            figures.AddRange(await new WebhookFigure(shop, _orders).TakeAsync(rounds, isQuick));
        if (only is null or DrainFigure.Name or IdleFigure.Name)
            figures.Add(await DrainAsync("webhooks become native orders"));
        if (only is null or ImportFigure.Name)
            figures.Add(await new ImportFigure(shop, _orders).TakeAsync(Math.Min(rounds, MostImports), isQuick));
        if (only is null or IdleFigure.Name)
        {
            await OldShop.GrowAsync(shop, oldOrders);
            figures.Add(await DrainAsync($"the same after {oldOrders:N0} orders"));
            await Pushed.AllAsync(shop);
            figures.AddRange(await new IdleFigure(shop).TakeAsync(rounds));
        }

        return figures;
    }

    public async Task<IReadOnlyList<Figure>> TakeScreensAsync()
    {
        await ListAsync();
        return await new ScreenFigure(shop, _orders).TakeAsync(rounds, oldOrders);
    }

    private async Task ListAsync()
    {
        if (Pushed.Listings(shop) == 0)
            await new ComparisonFigure(shop).TakeAsync(1);
    }

    private Task<Figure> DrainAsync(string name) => new DrainFigure(shop, _orders).TakeAsync(rounds, isQuick, perSecond, name);
}
