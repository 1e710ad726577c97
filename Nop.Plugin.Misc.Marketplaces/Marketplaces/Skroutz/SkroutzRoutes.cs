using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Skroutz;

public class SkroutzRoutes : IRouteProvider
{
    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder) =>
        endpointRouteBuilder.MapControllerRoute(
            SkroutzDefaults.WebhookRouteName,
            SkroutzDefaults.WebhookPath + "{token}",
            new { controller = "MarketplacesSkroutzWebhook", action = nameof(MarketplacesSkroutzWebhookController.Receive) });
}
