namespace Shop.Tests.Support;

/// <summary>Tests that share one shop: it is started before the first of them and thrown away after the last.</summary>
/// <param name="engine">What it keeps its data in.</param>
/// <param name="options">Further options of the shop's program.</param>
public abstract class ShopFixture(Engine engine, params string[] options)
{
    protected ShopFixture(params string[] options) : this(Engine.Sqlite, options)
    {
    }

    private protected ShopUnderTest _shop;
    private protected AdminSession _admin;

    [OneTimeSetUp]
    public async Task StartShopAsync()
    {
        LeaveOutUnlessPossible();
        _shop = await ShopUnderTest.StartAsync(engine, options);
        await ArrangeAsync();
        _admin = await AdminSession.SignInAsync(_shop.Url);
    }

    [OneTimeTearDown]
    public async Task StopShopAsync()
    {
        _admin?.Dispose();
        if (_shop is not null)
            await _shop.DisposeAsync();
    }

    /// <summary>Ignores the tests when this machine lacks what they need, and says what that is.</summary>
    protected virtual void LeaveOutUnlessPossible()
    {
    }

    /// <summary>What all the tests find in the shop.</summary>
    protected virtual Task ArrangeAsync() => Task.CompletedTask;
}
