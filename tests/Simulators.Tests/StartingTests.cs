namespace Marketplaces.Simulators.Tests;

internal sealed class StartingTests
{
    [Test]
    public async Task The_address_is_the_one_really_bound()
    {
        await using var skroutz = await SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions());
        await using var shopflix = await ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions { Url = new Uri("http://0.0.0.0:0") });

        Assert.That(skroutz.Url.Port, Is.Not.Zero);
        Assert.That(skroutz.Url.Host, Is.EqualTo("127.0.0.1"));
        Assert.That(shopflix.Url.Host, Is.EqualTo("127.0.0.1"));
    }

    [Test]
    public async Task A_taken_port_is_told()
    {
        await using var first = await ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions());

        Assert.That(async () => await SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions { Url = first.Url }), Throws.InstanceOf<IOException>());
    }

    [Test]
    public async Task Stopping_twice_is_fine()
    {
        var skroutz = await SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions());

        await skroutz.DisposeAsync();
        await skroutz.DisposeAsync();

        Assert.That(() => skroutz.Orders.Place(), Throws.Nothing);
    }
}
