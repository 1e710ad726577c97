using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

internal static class OrderRegistration
{
    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddNativeOrders()
        .AddScoped<CountFulfilment>()
        .AddScoped<NativeNotes>()
        .AddScoped<OrderLeases>()
        .AddScoped<OrderMarks>()
        .AddScoped<OrderRows>()
        .AddScoped<OwnerLanguage>()
        .AddScoped<RefreshMarks>()
        .AddScoped<StoredRemoteOrder>()
        .AddScoped<SyncOrder>()
        .AddScoped<SyncOrders>()
        .AddScoped<SyncSteps>()
        .AddScoped<TakeOverOrder>()
        .AddScoped<MatchLines>()
        .AddScoped<RememberedMatches>()
        .AddScoped<MapLine>()
        .AddScoped<TakeOverAsItIs>()
        .AddScoped<OrderStock>()
        .AddScoped<LowStock>()
        .AddScoped<TakenStock>()
        .AddScoped<StockAudit>()
        .AddScoped<PrintNativeOrder>()
        .AddScoped<StockDifferenceRows>()
        .AddScoped<StockDifferences>()
        .AddScoped<StockMessages>()
        .AddScoped<StockFigures>()
        .AddScoped<StockMovement>()
        .AddScoped<StockRows>()
        .AddScoped<WarehouseStock>();

    private static IServiceCollection AddNativeOrders(this IServiceCollection services) => services
        .AddScoped<CreateNativeOrder>()
        .AddScoped<EarlierNativeOrder>()
        .AddScoped<MissingVat>()
        .AddScoped<NativeAddresses>()
        .AddScoped<NativeCancellation>()
        .AddScoped<NativeCustomers>()
        .AddScoped<NativeOrderRows>()
        .AddScoped<NativeOrderItems>()
        .AddScoped<NativeShipment>()
        .AddScoped<OrderNotes>()
        .AddScoped<PrepareNativeOrder>()
        .AddScoped<PriceOrder>()
        .AddScoped<PrimaryCurrency>()
        .AddScoped<PublishOrderPlaced>()
        .AddScoped<SyncNativeStatus>()
        .AddScoped<TaxedBuyer>()
        .AddScoped<WriteNativeOrder>();
}
