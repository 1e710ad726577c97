using System.Reflection;
using EmbeddedShop.Database;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moq;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Infrastructure;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Nop.Services.Stores;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

/// <summary>The webhook on a real server, with the routes of the plugin and the conventional ones of the shop.</summary>
internal sealed class WebhookHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ScratchDatabase _database;

    private WebhookHost(WebApplication app, ScratchDatabase database)
    {
        (_app, _database) = (app, database);
        (Accounts, Messages) = (new(database), new(database));
    }

    public ShopTable<MarketplaceAccount> Accounts { get; }

    public ShopTable<MarketplaceInboxMessage> Messages { get; }

    public HttpClient Client { get; } = new();

    public Uri Address => new(_app.Urls.First());

    public Uri Hook => new(Address, "marketplaces/skroutz/webhook/right-token");

    public static async Task<WebhookHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var database = new ScratchDatabase(typeof(MarketplaceAccount).Assembly);
        database.AddTo(builder.Services);
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<InboxSignal>()
            .AddWebhookSource(new SkroutzReader())
            .AddScoped(_ => StubApi.Secrets)
            .AddSingleton(Mock.Of<IStoreService>())
            .AddScoped<Journal>()
            .AddScoped<SellingShop>()
            .AddScoped<AccountLookup>()
            .AddScoped<InboxStore>()
            .AddSingleton<WebhookTokens>()
            .AddScoped<WebhookHeard>()
            .AddControllersWithViews()
            .ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Add(new AssemblyPart(typeof(MarketplacesWebhookController).Assembly));
                parts.FeatureProviders.Clear();
                parts.FeatureProviders.Add(new OnlyTheWebhook());
            });
        var app = builder.Build();
        app.UseRouting();
        new MarketplacesRoutes().RegisterRoutes(app);
        app.MapControllerRoute("Default", "{controller=Home}/{action=Index}/{id?}");
        var host = new WebhookHost(app, database);
        host.Accounts.Add(new MarketplaceAccount { Name = "Skroutz", Marketplace = "skroutz", Enabled = true, WebhookToken = "right-token" });
        await app.StartAsync();
        return host;
    }

    public async Task<(int Status, string Body)> SendAsync(HttpContent content, string path = "marketplaces/skroutz/webhook/right-token", HttpMethod? method = null, bool isChunked = false)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, new Uri(Address, path)) { Content = content };
        request.Headers.TransferEncodingChunked = isChunked ? true : null;
        using var response = await Client.SendAsync(request);
        Assert.That(response.Headers.Contains("Set-Cookie"), Is.False);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _database.Dispose();
    }

    private sealed class OnlyTheWebhook : IApplicationFeatureProvider<ControllerFeature>
    {
        public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature) =>
            feature.Controllers.Add(typeof(MarketplacesWebhookController).GetTypeInfo());
    }
}
