using Microsoft.Extensions.DependencyInjection;

namespace Nop.Web.Framework.Infrastructure.Extensions;

public static class HttpClientBuilderExtensions
{
    /// <summary>The embedded shop has no proxy settings.</summary>
    public static void WithProxy(this IHttpClientBuilder httpClientBuilder) =>
        httpClientBuilder.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { UseProxy = false });
}
