using System.Globalization;
using EmbeddedShop.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace EmbeddedShop.Admin.Controllers;

public sealed class ProductController(
    IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, IRepository<StockQuantityHistory> stockHistory,
    IProductService productService, IProductAttributeService attributes, IProductAttributeFormatter formatter,
    ILocalizationService localization, INotificationService notifications) : ShopAdminController
{
    [CheckPermission(ShopPermissions.ProductsView)]
    public IActionResult List() => View(Searching<ProductSearchModel>());

    [HttpPost]
    [CheckPermission(ShopPermissions.ProductsView)]
    public async Task<IActionResult> ProductList(ProductSearchModel searchModel)
    {
        var found = products.Table.Where(product => !product.Deleted);
        if (!string.IsNullOrWhiteSpace(searchModel.SearchProductName))
            found = found.Where(product => product.Name.Contains(searchModel.SearchProductName));
        if (!string.IsNullOrWhiteSpace(searchModel.SearchSku))
            found = found.Where(product => product.Sku.Contains(searchModel.SearchSku));

        var page = await found.OrderBy(product => product.Id).ToPagedListAsync(searchModel.Page - 1, searchModel.PageSize);
        return await GridAsync(searchModel, page, async product => new ProductRow
        {
            Id = product.Id,
            Name = product.Name,
            Sku = product.Sku ?? string.Empty,
            Price = Money.Show(product.Price),
            StockQuantity = product.ManageInventoryMethod is ManageInventoryMethod.DontManageStock
                ? string.Empty
                : (await productService.GetTotalStockQuantityAsync(product)).ToString(CultureInfo.CurrentCulture),
            Published = product.Published,
        });
    }

    [CheckPermission(ShopPermissions.ProductsView)]
    public async Task<IActionResult> Edit(int id) =>
        await productService.GetProductByIdAsync(id) is { Deleted: false } product ? View(await ModelAsync(product)) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(ShopPermissions.ProductsEdit)]
    public async Task<IActionResult> Edit(ProductModel model)
    {
        if (await productService.GetProductByIdAsync(model.Id) is not { Deleted: false } product)
            return RedirectToAction(nameof(List));

        if (string.IsNullOrWhiteSpace(model.Name))
            ModelState.AddModelError(nameof(model.Name), await localization.GetResourceAsync("Admin.Catalog.Products.Fields.Name.Required"));
        if (!ModelState.IsValid)
        {
            await FillAsync(model, product);
            return View(model);
        }

        await SaveAsync(model, product);
        notifications.SuccessNotification(await localization.GetResourceAsync("Admin.Catalog.Products.Updated"));
        return RedirectToAction(nameof(Edit), new { id = product.Id });
    }

    [HttpPost, ActionName("Edit")]
    [FormValueRequired("save")]
    [CheckPermission(ShopPermissions.ProductsEdit)]
    public async Task<IActionResult> SaveAndLeave(ProductModel model)
    {
        var answer = await Edit(model);
        return answer is RedirectToActionResult ? RedirectToAction(nameof(List)) : answer;
    }

    private async Task SaveAsync(ProductModel model, Product product)
    {
        var previousStock = product.StockQuantity;
        product.Name = model.Name;
        product.ShortDescription = model.ShortDescription;
        product.Sku = model.Sku;
        product.Gtin = model.Gtin;
        product.ManufacturerPartNumber = model.ManufacturerPartNumber;
        product.Published = model.Published;
        product.Price = model.Price;
        product.ManageInventoryMethodId = model.ManageInventoryMethodId;
        product.StockQuantity = model.StockQuantity;
        product.UpdatedOnUtc = DateTime.UtcNow;

        // The host's product page writes the row twice, so consumers see two events.
        await products.UpdateAsync(product);
        await products.UpdateAsync(product);
        if (previousStock != product.StockQuantity)
            await RememberStockAsync(product.Id, null, product.StockQuantity - previousStock, product.StockQuantity);

        foreach (var edited in model.Combinations)
            await SaveCombinationAsync(product, edited);
    }

    private async Task SaveCombinationAsync(Product product, CombinationModel edited)
    {
        if (await attributes.GetProductAttributeCombinationByIdAsync(edited.Id) is not { } combination || combination.ProductId != product.Id)
            return;
        if (combination.StockQuantity == edited.StockQuantity && combination.OverriddenPrice == edited.OverriddenPrice
            && combination.Sku == edited.Sku && combination.Gtin == edited.Gtin)
            return;

        var previousStock = combination.StockQuantity;
        combination.StockQuantity = edited.StockQuantity;
        combination.OverriddenPrice = edited.OverriddenPrice;
        combination.Sku = edited.Sku;
        combination.Gtin = edited.Gtin;
        await combinations.UpdateAsync(combination);
        if (previousStock != combination.StockQuantity)
            await RememberStockAsync(product.Id, combination.Id, combination.StockQuantity - previousStock, combination.StockQuantity);
    }

    private async Task RememberStockAsync(int productId, int? combinationId, int adjustment, int quantity) =>
        await stockHistory.InsertAsync(new StockQuantityHistory
        {
            ProductId = productId,
            CombinationId = combinationId,
            QuantityAdjustment = adjustment,
            StockQuantity = quantity,
            Message = await localization.GetResourceAsync($"Admin.StockQuantityHistory.Messages.{(combinationId is null ? "" : "Combination.")}Edit"),
            CreatedOnUtc = DateTime.UtcNow,
        });

    private async Task<ProductModel> ModelAsync(Product product)
    {
        var model = new ProductModel
        {
            Id = product.Id,
            Name = product.Name,
            ShortDescription = product.ShortDescription,
            Sku = product.Sku,
            Gtin = product.Gtin,
            ManufacturerPartNumber = product.ManufacturerPartNumber,
            Published = product.Published,
            Price = product.Price,
            ManageInventoryMethodId = product.ManageInventoryMethodId,
            StockQuantity = product.StockQuantity,
        };
        await FillAsync(model, product);
        return model;
    }

    private async Task FillAsync(ProductModel model, Product product)
    {
        foreach (var method in Enum.GetValues<ManageInventoryMethod>())
            model.InventoryMethods.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(method), ((int)method).ToString(CultureInfo.InvariantCulture)));

        model.Combinations = [];
        foreach (var combination in await attributes.GetAllProductAttributeCombinationsAsync(product.Id))
        {
            model.Combinations.Add(new CombinationModel
            {
                Id = combination.Id,
                Attributes = await formatter.FormatAttributesAsync(product, combination.AttributesXml),
                Sku = combination.Sku,
                Gtin = combination.Gtin,
                StockQuantity = combination.StockQuantity,
                OverriddenPrice = combination.OverriddenPrice,
            });
        }
    }
}
