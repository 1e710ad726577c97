using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

internal static class OrderRegistration
{
    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddReceiving()
        .AddNativeOrders()
        .AddScoped<OrderLeases>()
        .AddScoped<OrderMarks>()
        .AddScoped<SettleOrder>()
        .AddScoped<SettleOrders>()
        .AddScoped<MatchLines>()
        .AddScoped<MapLine>()
        .AddScoped<OrderStock>()
        .AddScoped<StockAudit>()
        .AddScoped<StockDifferenceRows>()
        .AddScoped<StockDifferences>()
        .AddScoped<StockEditMessages>()
        .AddScoped<StockFigures>()
        .AddScoped<StockMovement>()
        .AddScoped<StockRows>()
        .AddScoped<WarehouseStock>();

    private static IServiceCollection AddReceiving(this IServiceCollection services) => services
        .AddSingleton<InboxSignal>()
        .AddScoped<InboxStore>()
        .AddScoped<InboxOutcome>()
        .AddScoped<InboxRepair>()
        .AddScoped<ProcessInbox>()
        .AddScoped<ReceiveOrder>()
        .AddScoped<RecordOrder>();

    private static IServiceCollection AddNativeOrders(this IServiceCollection services) => services
        .AddScoped<AnnounceOrder>()
        .AddScoped<CreateNativeOrder>()
        .AddScoped<FollowState>()
        .AddScoped<GatherNativeOrder>()
        .AddScoped<MissingVat>()
        .AddScoped<NativeAddresses>()
        .AddScoped<NativeCustomers>()
        .AddScoped<NativeOrderItems>()
        .AddScoped<NativeShipment>()
        .AddScoped<OrderNotes>()
        .AddScoped<PriceOrder>()
        .AddScoped<PrimaryCurrency>()
        .AddScoped<TaxedBuyer>();
}
