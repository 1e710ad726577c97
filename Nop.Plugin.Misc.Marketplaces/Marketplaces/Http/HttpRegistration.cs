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

        Configure(services.AddHttpClient<MarketplaceHttp>());
        Configure(services.AddHttpClient<MarketplaceFiles>());
        return services;
    }

    private static void Configure(IHttpClientBuilder client)
    {
        // Each call is limited where it is made, so that a timeout is told from a cancellation.
        client.ConfigureHttpClient(http =>
        {
            http.Timeout = Timeout.InfiniteTimeSpan;
            http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", _userAgent);
        });
        client.WithProxy();

        // After the proxy, which makes the handler: a redirected call would lose its method or its secret or end anywhere, and accounts must not share cookies.
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
    }
}
