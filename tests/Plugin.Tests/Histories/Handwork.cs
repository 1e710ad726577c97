using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Histories;

/// <summary>What people do beside the plugin. Nobody is cut off in the middle of it: what nop leaves behind then is nop's.</summary>
internal static class Handwork
{
    public static async Task DoAsync(IServiceProvider shop, World world, Step.ByHand step)
    {
        var order = world.Database.Of<MarketplaceOrder>().Rows.FirstOrDefault(row => row.ExternalId == step.Order.Id);
        var owner = ActivatorUtilities.CreateInstance<ShopOwner>(shop);
        switch (step.Deed)
        {
            case Deed.SwitchOff or Deed.SwitchOn:
                await SwitchAsync(shop, SampleData.AccountOf(step.Order.Market), step.Deed is Deed.SwitchOn);
                break;

            case Deed.MapLine when order is not null:
                foreach (var line in world.Database.Of<MarketplaceOrderLine>().Rows.Where(line => line.MarketplaceOrderId == order.Id && line.ProductId == 0).ToList())
                    await shop.GetRequiredService<MapLine>().MapAsync(order.Id, line.Id, "LAMP", remember: true, 1, default);
                break;

            case var deed when order?.OrderId > 0:
                await DoAsync(owner, world, deed, order.OrderId);
                break;
        }
    }

    private static async Task DoAsync(ShopOwner owner, World world, Deed deed, int orderId)
    {
        var item = world.Database.Of<OrderItem>().Rows.FirstOrDefault(row => row.OrderId == orderId);
        switch (deed)
        {
            case Deed.Cancel:
                await owner.CancelAsync(orderId);
                break;
            case Deed.EditToCancelled:
                await owner.SetStatusAsync(orderId, OrderStatus.Cancelled);
                break;
            case Deed.EditToProcessing:
                await owner.SetStatusAsync(orderId, OrderStatus.Processing);
                break;
            case Deed.Delete:
                await owner.DeleteAsync(orderId);
                break;
            case Deed.Ship:
                await owner.ShipAsync(orderId);
                break;
            case Deed.AddLamp:
                await owner.AddAsync(orderId, productId: 1, "");
                break;
            case Deed.TakeOut when item is not null:
                await owner.SetQuantityAsync(item.Id, 0);
                break;
            case Deed.OneLess or Deed.OneMore when item is not null:
                await owner.SetQuantityAsync(item.Id, item.Quantity + (deed is Deed.OneMore ? 1 : -1));
                break;
        }
    }

    private static async Task SwitchAsync(IServiceProvider shop, int accountId, bool on)
    {
        var accounts = shop.GetRequiredService<IRepository<MarketplaceAccount>>();
        var account = await accounts.GetByIdAsync(accountId);
        account.Enabled = on;
        await accounts.UpdateAsync(account);
    }
}
