using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;

namespace Nop.Plugin.Misc.Marketplaces.Intake;

internal static class IntakeRegistration
{
    public static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddScoped<AccountHealth>()
        .AddScoped<IIncomingOrders, IncomingOrders>()
        .AddScoped<CompareOpenOrders>()
        .AddScoped<ClassifyListed>()
        .AddScoped<PollOrders>()
        .AddScoped<ConfirmOrders>()
        .AddScoped<GoneFromList>()
        .AddScoped<GoneOrders>()
        .AddScoped<ReadingHealth>()
        .AddScoped<ReconcileOrders>()
        .AddScoped<RefreshOrder>()
        .AddScoped<RefreshDueOrders>()
        .AddScoped<StoreListedOrders>()
        .AddSingleton(new ReadsAtOnce(4))
        .AddInbox();

    private static IServiceCollection AddInbox(this IServiceCollection services) => services
        .AddSingleton<WebhookTokens>()
        .AddScoped<WebhookHeard>()
        .AddShopCall()
        .AddSingleton<InboxSignal>()
        .AddScoped<InboxStore>()
        .AddScoped<InboxOutcome>()
        .AddScoped<InboxRepair>()
        .AddScoped<ProcessInbox>()
        .AddScoped<ReceiveOrder>()
        .AddScoped<RecordOrder>();

    /// <summary>A plain client: no proxy, as nop's own calls of the shop, and no way to anywhere else.</summary>
    private static IServiceCollection AddShopCall(this IServiceCollection services)
    {
        services.AddHttpClient<ShopCall>(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services;
    }
}
