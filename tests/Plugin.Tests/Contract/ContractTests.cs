using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Contract;

/// <summary>A marketplace as the plugin registers it, in front of its simulator.</summary>
public abstract class ContractTests<TSimulator> where TSimulator : IAsyncDisposable
{
    private RealHttp _http = null!;

    private protected RealHttp Http => _http;

    protected TSimulator Simulator { get; private set; } = default!;

    protected MarketplaceAccount Account => RealHttp.Account(UrlOf(Simulator));

    [SetUp]
    public async Task SetUp()
    {
        _http = new RealHttp();
        Simulator = await StartAsync();
    }

    [TearDown]
    public async Task TearDown()
    {
        _http.Dispose();
        await Simulator.DisposeAsync();
    }

    protected abstract Task<TSimulator> StartAsync();

    protected abstract Uri UrlOf(TSimulator simulator);

    protected MarketplaceAccount AccountWith(string secret)
    {
        var account = Account;
        account.OrdersSecret = secret;
        return account;
    }
}
