using EmbeddedShop.Plugins;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Data;

namespace EmbeddedShop.SampleData;

/// <summary>Whether the plugin has looked through the catalogue once for every account that it sends offers for; before that nothing is sent.</summary>
public sealed class FirstComparison(LoadedPlugin plugin, IServiceProvider services)
{
    private const string TakesNoOffers = "shopflix";

    public bool IsOver()
    {
        if (plugin.Types.FirstOrDefault(type => type.Name == "MarketplaceAccount" && type.IsAssignableTo(typeof(BaseEntity))) is not { } type)
            return true;
        var repository = services.GetRequiredService(typeof(IRepository<>).MakeGenericType(type));
        var accounts = (IQueryable<BaseEntity>)repository.GetType().GetProperty("Table")!.GetValue(repository)!;
        return accounts.AsEnumerable().All(account =>
            Value(account, "Marketplace") is TakesNoOffers
            || Value(account, "Enabled") is not true
            || Value(account, "PushEnabled") is not true
            || Value(account, "ComparedOnUtc") is not null);
    }

    private static object? Value(BaseEntity account, string name) => account.GetType().GetProperty(name)?.GetValue(account);
}
