using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Web.Framework.Infrastructure.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Http;

public static class HttpRegistration
{
    private static readonly string _userAgent = $"nopCommerce-marketplaces/{typeof(HttpRegistration).Assembly.GetName().Version?.ToString(3)}";

    public static IServiceCollection AddMarketplaceHttp(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<CallRates>();

        // The funnel limits each call itself, so that a timeout is told from a cancellation.
        var client = services.AddHttpClient<MarketplaceHttp>(http =>
        {
            http.Timeout = Timeout.InfiniteTimeSpan;
            http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", _userAgent);
        });
        client.WithProxy();

        // After the proxy, which makes the handler: a redirected call would lose its method or its secret, and accounts must not share cookies.
        client.ConfigurePrimaryHttpMessageHandler((handler, _) =>
        {
            switch (handler)
            {
                case HttpClientHandler plain:
                    (plain.AllowAutoRedirect, plain.UseCookies) = (false, false);
                    break;
                case SocketsHttpHandler sockets:
                    (sockets.AllowAutoRedirect, sockets.UseCookies) = (false, false);
                    break;
                default:
                    throw new NotSupportedException($"{handler.GetType()} may follow redirects.");
            }
        });
        return services;
    }
}
