namespace EmbeddedShop.Tests.Support;

/// <summary>Tests of the store run on SQLite, and on PostgreSQL when SHOP_POSTGRES holds a connection string of a server where databases may be made.</summary>
internal abstract class OnEachDatabase(bool postgres)
{
    public static IEnumerable<bool> Postgres => TestShop.PostgresConnection is null ? [false] : [false, true];

    protected TestShop Shop { get; private set; } = null!;

    protected bool IsPostgres => postgres;

    [OneTimeSetUp]
    public async Task StartAsync() => Shop = await TestShop.StartAsync(postgres);

    [OneTimeTearDown]
    public async Task EndAsync() => await Shop.DisposeAsync();
}
