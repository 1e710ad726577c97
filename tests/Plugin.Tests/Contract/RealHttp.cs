using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Contract;

/// <summary>The marketplaces as the plugin registers them, over real connections.</summary>
internal sealed class RealHttp : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddScoped(_ => new MarketplacesSettings { CallSeconds = 2 })
        .AddScoped(_ => StubApi.Secrets)
        .AddScoped<MarketplaceRegistry>()
        .AddMarketplaceHttp()
        .AddSkroutz()
        .AddShopflix()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private readonly IServiceScope _scope;

    public RealHttp() => _scope = _services.CreateScope();

    public IOfferMarketplace Skroutz => (IOfferMarketplace)Find("skroutz");

    public IDispatchMarketplace SkroutzDispatch => (IDispatchMarketplace)Find("skroutz");

    public IDocumentMarketplace SkroutzDocuments => (IDocumentMarketplace)Find("skroutz");

    public IPickupMarketplace SkroutzPickups => (IPickupMarketplace)Find("skroutz");

    public IPolledMarketplace Shopflix => (IPolledMarketplace)Find("shopflix");

    public static MarketplaceAccount Account(Uri url) => new() { Id = 1, BaseUrl = url.AbsoluteUri, UserName = "demo", OrdersSecret = "demo", ProductsSecret = "demo" };

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }

    private IMarketplace Find(string name) => _scope.ServiceProvider.GetRequiredService<MarketplaceRegistry>().Find(name)!;
}
