using System.Reflection;
using EmbeddedShop.Database;
using EmbeddedShop.Plugins;
using Microsoft.EntityFrameworkCore;
using Nop.Core;
using Nop.Services.Security;

namespace EmbeddedShop.SampleData;

/// <summary>Points the two accounts the plugin made at its installation to the simulators and switches them on.</summary>
public sealed class DemoAccounts(LoadedPlugin plugin, ShopDatabase database, IEncryptionService encryption, ShopOptions options)
{
    private const string Secret = "demo";

    public async Task ConfigureAsync()
    {
        if (plugin.Types.FirstOrDefault(type => type.Name == "MarketplaceAccount" && type.IsAssignableTo(typeof(BaseEntity))) is not { } type)
            return;
        await database.WriteAsync(async context =>
        {
            foreach (var account in All(context, type))
            {
                var column = new Columns(account);
                column.Set("Enabled", true);
                column.Set("PushEnabled", true);
                column.Set("BaseUrl", Address(column.Text("Marketplace")).ToString());
                column.Set("UserName", Secret);
                column.Set("OrdersSecret", encryption.EncryptText(Secret));
                column.Set("ProductsSecret", encryption.EncryptText(Secret));
                column.Set("WebhookToken", encryption.EncryptText(options.WebhookToken));
                context.Entry(account).State = EntityState.Modified;
            }

            await context.SaveChangesAsync();
        });
    }

    private Uri Address(string? marketplace) => marketplace == "shopflix" ? options.ShopflixAddress : options.SkroutzAddress;

    private static List<object> All(DbContext context, Type type) =>
        [.. (IEnumerable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type).Invoke(context, null)!];

    private sealed class Columns(object account)
    {
        public void Set(string name, object value) => Property(name)?.SetValue(account, value);

        public string? Text(string name) => Property(name)?.GetValue(account) as string;

        private PropertyInfo? Property(string name) => account.GetType().GetProperty(name);
    }
}
