using System.Text.Json.Nodes;
using Marketplaces.Simulators;

namespace Shop.Tests.Support;

/// <summary>Tests of what a change of a product makes Skroutz sell.</summary>
public abstract class PushFixture(Engine engine) : ShopFixture(engine)
{
    protected const string BatchPath = "/merchants/products/batch";

    /// <summary>Waits until there is nothing left to send, and nothing that was sent is open.</summary>
    protected Task QuietlyAsync() => Eventually.IsAsync(
        async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"DirtySinceUtc\" IS NOT NULL OR \"UnansweredSend\" IS NOT NULL") == 0, "everything is pushed and applied");

    /// <summary>Saves a product in the admin.</summary>
    protected async Task ChangeAsync(string sku, Dictionary<string, string> changes)
    {
        var id = await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = $p0", sku);
        using var answer = await _admin.SubmitAsync($"Admin/Product/Edit/{id}", form => form.Id == "product-form", changes, button: "save");
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The listing as the page shows it.</summary>
    protected async Task<JsonNode> RowAsync(string id)
    {
        using var answer = await _admin.PostAsync("Admin/MarketplacesListings/List", "Admin/MarketplacesListings/List", new() { ["Product"] = id, ["start"] = "0", ["length"] = "10" });
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["Data"]!.AsArray().First(row => (string?)row!["ExternalProductId"] == id)!;
    }

    /// <summary>What the marketplace sells under that id.</summary>
    protected PushedProduct Shown(string id) => _shop.Skroutz.Products.Find(id)!;
}
