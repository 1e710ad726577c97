using EmbeddedShop.Admin.Store;

namespace EmbeddedShop.Admin.Models;

public sealed record ShelfItem(int Id, string Name, string Sku, string Price, bool InStock);

public sealed record ShelfModel(IReadOnlyList<ShelfItem> Products, int Page, int Pages, string? Search);

public sealed record OfferModel(int? CombinationId, string Label, string Price, int? Stock);

public sealed record ProductPageModel(string Name, string Sku, string Description, bool CanBuy, IReadOnlyList<OfferModel> Offers, CheckoutForm Form);

public sealed record CompletedModel(string OrderNumber, string Total);

public sealed record LoginModel
{
    public string Email { get; set; } = string.Empty;
    public string Password { get; set; } = string.Empty;
    public string? ReturnUrl { get; set; }
}

public sealed record StoreScope(IReadOnlyList<(int Id, string Name)> Stores, int Active);
