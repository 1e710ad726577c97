using System.Reflection;
using EmbeddedShop.Database;
using EmbeddedShop.Plugins;
using LinqToDB;
using Nop.Core;
using Nop.Services.Security;

namespace EmbeddedShop.SampleData;

/// <summary>Points the two accounts the plugin made at its installation to the simulators and switches them on.</summary>
public sealed class DemoAccounts(LoadedPlugin plugin, ShopDatabase database, IEncryptionService encryption, ShopOptions options)
{
    private const string Secret = "demo";

    /// <summary>Later starts leave the owner's changes alone, except for addresses: they follow the options and this start's simulators.</summary>
    public async Task ConfigureAsync(bool installedNow)
    {
        if (plugin.Types.FirstOrDefault(type => type.Name == "MarketplaceAccount" && type.IsAssignableTo(typeof(BaseEntity))) is not { } type)
            return;
        await (Task)typeof(DemoAccounts).GetMethod(nameof(ConfigureAllAsync), BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(type).Invoke(this, [installedNow])!;
    }

    private async Task ConfigureAllAsync<T>(bool installedNow) where T : BaseEntity
    {
        foreach (var account in database.Table<T>().ToList())
        {
            var column = new Columns(account);
            if (Address(column.Text("Marketplace"), installedNow) is { } address)
            {
                // No person has entered the secrets here: they go wherever the simulators are.
                column.Set("BaseUrl", address.ToString());
                column.Set("OrdersSecretUrl", null);
                column.Set("ProductsSecretUrl", null);
            }

            if (installedNow)
                SwitchOn(column);
            await using var connection = database.Connect();
            await connection.UpdateAsync(account);
        }
    }

    private void SwitchOn(Columns column)
    {
        column.Set("Enabled", true);
        // As if the owner had looked at the products and at the open orders.
        column.Set("OffersHeldSinceUtc", null);
        column.Set("OrdersHeldSinceUtc", null);
        column.Set("LiveSinceUtc", options.LiveSinceUtc ?? DateTime.UtcNow);
        column.Set("UserName", Secret);
        column.Set("OrdersSecret", encryption.EncryptText(Secret));
        column.Set("ProductsSecret", encryption.EncryptText(Secret));
        if (column.Text("WebhookToken") is not null)
            column.Set("WebhookToken", encryption.EncryptText(options.WebhookToken));
    }

    private Uri? Address(string? marketplace, bool installedNow)
    {
        var (given, simulator) = marketplace == "shopflix"
            ? (options.ShopflixUrl, new Uri(options.ShopflixSimulatorUrl, "api"))
            : (options.SkroutzUrl, options.SkroutzSimulatorUrl);
        return given ?? (installedNow || options.Simulators ? simulator : null);
    }

    private sealed class Columns(object account)
    {
        public void Set(string name, object? value) => Property(name)?.SetValue(account, value);

        public string? Text(string name) => Property(name)?.GetValue(account) as string;

        private PropertyInfo? Property(string name) => account.GetType().GetProperty(name);
    }
}
