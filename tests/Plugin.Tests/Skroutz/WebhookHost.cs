using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Skroutz;
using Nop.Plugin.Misc.Marketplaces.Orders.Receive;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

/// <summary>The webhook on a real server, with the routes of the plugin and the conventional ones of the shop.</summary>
internal sealed class WebhookHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebhookHost(WebApplication app) => _app = app;

    public MemoryRepository<MarketplaceAccount> Accounts { get; } = new();

    public MemoryRepository<MarketplaceInboxMessage> Messages { get; } = new();

    public HttpClient Client { get; } = new();

    public Uri Address => new(_app.Urls.First());

    public Uri Hook => new(Address, "marketplaces/skroutz/webhook/right-token");

    public static async Task<WebhookHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        WebhookHost? host = null;
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<InboxSignal>()
            .AddScoped(_ => StubApi.Secrets)
            .AddScoped<Accounts>()
            .AddScoped<Inbox>()
            .AddScoped<IRepository<MarketplaceAccount>>(_ => host!.Accounts)
            .AddScoped<IRepository<MarketplaceInboxMessage>>(_ => host!.Messages)
            .AddScoped<IRepository<MarketplaceOrder>>(_ => new MemoryRepository<MarketplaceOrder>())
            .AddControllersWithViews()
            .ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Add(new AssemblyPart(typeof(MarketplacesSkroutzWebhookController).Assembly));
                parts.FeatureProviders.Clear();
                parts.FeatureProviders.Add(new OnlyTheWebhook());
            });
        var app = builder.Build();
        app.UseRouting();
        new SkroutzRoutes().RegisterRoutes(app);
        app.MapControllerRoute("Default", "{controller=Home}/{action=Index}/{id?}");
        host = new WebhookHost(app);
        host.Accounts.Rows.Add(new MarketplaceAccount { Id = 4, Marketplace = "skroutz", Enabled = true, WebhookToken = "right-token" });
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
    }

    private sealed class OnlyTheWebhook : IApplicationFeatureProvider<ControllerFeature>
    {
        public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature) =>
            feature.Controllers.Add(typeof(MarketplacesSkroutzWebhookController).GetTypeInfo());
    }
}
