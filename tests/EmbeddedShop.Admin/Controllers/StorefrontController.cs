using EmbeddedShop.Admin.Models;
using EmbeddedShop.Admin.Store;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Localization;
using Nop.Services.Orders;

namespace EmbeddedShop.Admin.Controllers;

/// <summary>The public store: a shelf, a product page and a checkout for guests.</summary>
[AutoValidateAntiforgeryToken]
public sealed class StorefrontController(
    IRepository<Product> products, IProductService productService, IProductAttributeService attributes, IProductAttributeFormatter formatter,
    IOrderService orders, GuestCheckout checkout, ILocalizationService localization) : Controller
{
    private const int PageSize = 24;

    [HttpGet("/")]
    public async Task<IActionResult> Index(string? q = null, int page = 1)
    {
        var found = products.Table.Where(product => product.Published && !product.Deleted && product.VisibleIndividually);
        if (!string.IsNullOrWhiteSpace(q))
            found = found.Where(product => product.Name.Contains(q) || product.Sku.Contains(q));

        var shown = await found.OrderBy(product => product.DisplayOrder).ThenBy(product => product.Id).ToPagedListAsync(Math.Max(page, 1) - 1, PageSize);
        var items = new List<ShelfItem>();
        foreach (var product in shown)
        {
            var stock = await StockAsync(product);
            items.Add(new ShelfItem(product.Id, product.Name, product.Sku ?? string.Empty, Money.Show(product.Price), stock is null or > 0));
        }

        return View(new ShelfModel(items, shown.PageIndex + 1, shown.TotalPages, q));
    }

    [HttpGet("/product/{id:int}")]
    public async Task<IActionResult> Product(int id) =>
        await FindAsync(id) is { } product ? View(await PageAsync(product, new CheckoutForm { ProductId = id })) : NotFound();

    [HttpPost("/product/{id:int}")]
    public async Task<IActionResult> Buy(int id, [Bind(Prefix = "Form")] CheckoutForm form)
    {
        if (await FindAsync(id) is not { DisableBuyButton: false } product)
            return NotFound();

        var combinations = await CombinationsAsync(product);
        var combination = combinations.FirstOrDefault(candidate => candidate.Id == form.CombinationId);
        if (combinations.Count > 0 && combination is null)
            ModelState.AddModelError(string.Empty, await localization.GetResourceAsync("Store.ChooseVariant"));
        else if (!await CanSellAsync(product, combination, form.Quantity))
            ModelState.AddModelError(string.Empty, await localization.GetResourceAsync("Store.NotEnoughStock"));
        if (!ModelState.IsValid)
            return View(nameof(Product), await PageAsync(product, form));

        var order = await checkout.PlaceAsync(product, combination, form);
        return RedirectToAction(nameof(Completed), new { guid = order.OrderGuid });
    }

    [HttpGet("/checkout/completed/{guid:guid}")]
    public async Task<IActionResult> Completed(Guid guid) =>
        await orders.GetOrderByGuidAsync(guid) is { } order
            ? View(new CompletedModel(order.CustomOrderNumber, Money.Show(order.OrderTotal, order.CustomerCurrencyCode)))
            : NotFound();

    private async Task<Product?> FindAsync(int id) =>
        await productService.GetProductByIdAsync(id) is { Published: true, Deleted: false } product ? product : null;

    private async Task<IList<ProductAttributeCombination>> CombinationsAsync(Product product) =>
        product.ManageInventoryMethod is ManageInventoryMethod.ManageStockByAttributes
            ? await attributes.GetAllProductAttributeCombinationsAsync(product.Id)
            : [];

    private async Task<bool> CanSellAsync(Product product, ProductAttributeCombination? combination, int quantity) =>
        combination is not null
            ? combination.AllowOutOfStockOrders || combination.StockQuantity >= quantity
            : product.BackorderMode is not BackorderMode.NoBackorders || await StockAsync(product) is not { } stock || stock >= quantity;

    /// <summary>Null where the product's stock is not managed.</summary>
    private async Task<int?> StockAsync(Product product) => product.ManageInventoryMethod switch
    {
        ManageInventoryMethod.ManageStock => await productService.GetTotalStockQuantityAsync(product),
        ManageInventoryMethod.ManageStockByAttributes => (await CombinationsAsync(product)).Sum(combination => Math.Max(combination.StockQuantity, 0)),
        _ => null,
    };

    private async Task<ProductPageModel> PageAsync(Product product, CheckoutForm form)
    {
        var offers = new List<OfferModel>();
        foreach (var combination in await CombinationsAsync(product))
        {
            var label = await formatter.FormatAttributesAsync(product, combination.AttributesXml);
            offers.Add(new OfferModel(combination.Id, label, Money.Show(combination.OverriddenPrice ?? product.Price), combination.StockQuantity));
        }

        if (offers.Count == 0)
            offers.Add(new OfferModel(null, product.Name, Money.Show(product.Price), await StockAsync(product)));
        return new ProductPageModel(
            product.Name, product.Sku ?? string.Empty, product.ShortDescription ?? string.Empty,
            !product.DisableBuyButton && offers.Any(offer => offer.Stock is null or > 0), offers, form);
    }
}
