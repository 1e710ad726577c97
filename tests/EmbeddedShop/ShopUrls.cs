using Microsoft.AspNetCore.Http.Features;
using Nop.Web.Framework.Mvc.Routing;

namespace EmbeddedShop;

/// <summary>Named routes; needs a request, as nopCommerce's does.</summary>
internal sealed class ShopUrls(LinkGenerator links, IHttpContextAccessor httpContext) : INopUrlHelper
{
    public string RouteUrl(string routeName, object? values = null, string? protocol = null, string? host = null, string? fragment = null)
    {
        var context = httpContext.HttpContext ?? throw new InvalidOperationException("A URL can be made only inside a request.");
        var tail = string.IsNullOrEmpty(fragment) ? default : new FragmentString($"#{fragment}");
        var url = protocol is null && host is null
            ? links.GetPathByRouteValues(context, routeName, values, fragment: tail)
            : links.GetUriByRouteValues(context, routeName, values, protocol, host is null ? null : new HostString(host), fragment: tail);
        return url ?? string.Empty;
    }
}
