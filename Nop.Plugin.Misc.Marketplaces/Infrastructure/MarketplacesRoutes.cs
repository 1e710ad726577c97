using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;
using Nop.Web.Framework;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.Marketplaces.Infrastructure;

public sealed class MarketplacesRoutes : IRouteProvider
{
    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        endpointRouteBuilder.MapControllerRoute(
            MarketplacesDefaults.ConfigurationRoute,
            "Admin/MarketplacesConfiguration/Configure",
            new { controller = "MarketplacesConfiguration", action = "Configure", area = AreaNames.ADMIN });
        endpointRouteBuilder.MapControllerRoute(
            MarketplacesDefaults.WebhookRoute,
            "marketplaces/{marketplace}/webhook/{token}",
            new { controller = "MarketplacesWebhook", action = nameof(MarketplacesWebhookController.Receive) });
        endpointRouteBuilder.MapControllerRoute(
            MarketplacesDefaults.FeedRoute,
            "marketplaces/{marketplace}/feed/{token}",
            new { controller = "MarketplacesFeed", action = nameof(MarketplacesFeedController.Read) });
    }
}
