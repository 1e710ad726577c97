using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Plugin.Tests.Http;

public class HttpRegistrationTests
{
    [Test]
    public void Client_says_who_it_is_and_leaves_time_limits_to_the_funnel()
    {
        using var services = Services();

        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(MarketplaceHttp));

        Assert.Multiple(() =>
        {
            Assert.That(client.DefaultRequestHeaders.UserAgent.ToString(), Does.Match(@"^nopCommerce-marketplaces/\d+\.\d+\.\d+$"));
            Assert.That(client.Timeout, Is.EqualTo(Timeout.InfiniteTimeSpan));
        });
    }

    [Test]
    public void Redirects_are_not_followed_and_cookies_not_kept()
    {
        using var services = Services();
        HttpMessageHandler handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(nameof(MarketplaceHttp));
        while (handler is DelegatingHandler { InnerHandler: { } inner })
            handler = inner;

        var plain = (HttpClientHandler)handler;
        Assert.Multiple(() =>
        {
            Assert.That(plain.AllowAutoRedirect, Is.False);
            Assert.That(plain.UseCookies, Is.False);
        });
    }

    [Test]
    public void Funnel_can_be_made_in_a_scope()
    {
        using var services = Services();
        using var scope = services.CreateScope();

        Assert.That(scope.ServiceProvider.GetRequiredService<MarketplaceHttp>(), Is.Not.Null);
    }

    private static ServiceProvider Services() => new ServiceCollection()
        .AddScoped(_ => new MarketplacesSettings())
        .AddMarketplaceHttp()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
