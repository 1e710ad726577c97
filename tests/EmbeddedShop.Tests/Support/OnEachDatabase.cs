using Shop.Tests.Support;

namespace EmbeddedShop.Tests.Support;

/// <summary>Tests of the store run on every database whose server is installed.</summary>
internal abstract class OnEachDatabase(Engine engine)
{
    public static Engine[] Engines => Enum.GetValues<Engine>();

    protected Engine Engine => engine;

    protected TestShop Shop { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => Shop = await TestShop.StartAsync(engine);

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (Shop is not null)
            await Shop.DisposeAsync();
    }
}
