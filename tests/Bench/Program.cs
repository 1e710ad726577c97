using System.CommandLine;
using EmbeddedShop.Database;
using Marketplaces.Bench;
using Marketplaces.Bench.Catalogue;
using Marketplaces.Bench.Orders;
using Marketplaces.Bench.Sales;
using Marketplaces.Bench.Screens;

var listings = new Option<int>("--listings") { Description = "how many products the shop has", DefaultValueFactory = _ => 100_000 };
var rounds = new Option<int>("--rounds") { Description = "how often each figure and its floor are taken, in turn", DefaultValueFactory = _ => 5 };
var only = new Option<string?>("--only") { Description = "comparison, push, sales, webhooks, drain, import, idle or screens; without it all, but on SQLite not the screens, unless --quick" };
var oldOrders = new Option<int>("--old-orders") { Description = "how many orders the shop has had when nothing is to be done, and when screens are looked at", DefaultValueFactory = _ => 100_000 };
var quick = new Option<bool>("--quick") { Description = "2,000 listings, one round: whether it works, not how fast it is" };
var database = new Option<string>("--database") { Description = "sqlite, postgres or mysql", DefaultValueFactory = _ => "sqlite" };
var connection = new Option<string?>("--connection") { Description = "of an empty database, for postgres and mysql" };
var withoutConnection = new Option<string?>("--without-connection") { Description = "of another empty database, for the shop without the plugin" };
var package = new Option<string>("--package") { Description = "the plugin's zip", DefaultValueFactory = _ => Path.Combine("artifacts", "Misc.Marketplaces.zip") };
database.AcceptOnlyFromAmong("sqlite", "postgres", "mysql");
only.AcceptOnlyFromAmong(ComparisonFigure.Name, PushFigure.Name, SaleFigure.Name, WebhookFigure.Name, DrainFigure.Name, ImportFigure.Name, IdleFigure.Name, ScreenFigure.Name);

var command = new RootCommand("Measures the plugin in the embedded shop, each figure beside its floor.") { listings, oldOrders, rounds, only, quick, database, connection, withoutConnection, package };
command.SetAction(async (result, stop) =>
{
    var isQuick = result.GetValue(quick);
    var kind = result.GetValue(database) switch { "postgres" => DatabaseKind.Postgres, "mysql" => DatabaseKind.MySql, _ => DatabaseKind.Sqlite };
    await using var shop = await BenchShop.StartAsync(
        Path.GetFullPath(result.GetRequiredValue(package)), kind, result.GetValue(connection), isQuick ? 2_000 : result.GetValue(listings), stop);
    var times = isQuick ? 1 : result.GetValue(rounds);
    var wanted = result.GetValue(only);

    var figures = new List<Figure>();
    if (wanted is null or ComparisonFigure.Name)
        figures.AddRange(await new ComparisonFigure(shop).TakeAsync(times));
    if (wanted is null or PushFigure.Name)
        figures.Add(await new PushFigure(shop).TakeAsync(times));
    if (wanted is null or SaleFigure.Name)
    {
        await using var without = await ShopWithout.StartAsync(kind, result.GetValue(withoutConnection), shop.Products, stop);
        figures.AddRange(await new SaleFigure(shop, without).TakeAsync(times));
    }

    var orders = new OrderFigures(shop, times, isQuick, isQuick ? 200 : result.GetValue(oldOrders), perSecond: kind is DatabaseKind.Sqlite ? 80 : 50);
    figures.AddRange(await orders.TakeAsync(wanted));

    // linq2db words times for SQLite as a function that no index serves, and no nopCommerce runs on it.
    var withScreens = wanted is ScreenFigure.Name || (wanted is null && (isQuick || kind is not DatabaseKind.Sqlite));
    if (withScreens)
        figures.AddRange(await orders.TakeScreensAsync());

    Console.WriteLine();
    Console.WriteLine($"{Machine.Describe()}; {kind}, {shop.Products:N0} products.");
    Console.WriteLine();
    Console.WriteLine(FigureTable.Of(figures));
    if (wanted is null && !withScreens)
        Console.WriteLine($"\nNot taken here: the screens, which on SQLite only `--only {ScreenFigure.Name}` takes.");
    return figures.TrueForAll(figure => figure.IsAsCounted) ? 0 : 1;
});
return await command.Parse(args).InvokeAsync();
