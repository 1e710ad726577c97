using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using EmbeddedShop.Database;

namespace EmbeddedShop;

/// <summary>The options of build/run, except --shop, which the script handles.</summary>
internal static class ShopCommand
{
    private const int Refused = 2;

    private static readonly Option<int> _port = new("--port") { Description = "port of the shop; the simulators take the next two", DefaultValueFactory = _ => 5080 };
    private static readonly Option<string> _data = new("--data") { Description = "directory of database and state", DefaultValueFactory = _ => ".shop" };
    private static readonly Option<bool> _keep = new("--keep") { Description = "reuse the directory and the database" };
    private static readonly Option<string> _database = new("--database") { Description = "sqlite, postgres or mysql", DefaultValueFactory = _ => "sqlite" };
    private static readonly Option<string> _connection = new("--connection") { Description = "connection string of an empty database of PostgreSQL, MySQL or MariaDB, taken as it is" };
    private static readonly Option<bool> _noSimulators = new("--no-simulators") { Description = "do not start the marketplace simulators" };
    private static readonly Option<string> _skroutz = new("--skroutz-url") { Description = "base URL of the Skroutz account" };
    private static readonly Option<string> _shopflix = new("--shopflix-url") { Description = "base URL of the Shopflix account" };
    private static readonly Option<string> _store = new("--store-url") { Description = "for tests: what the store says its URL is, as in a copy of another shop's database" };
    private static readonly Option<string> _token = new("--webhook-token") { Description = "token of the webhook URL", DefaultValueFactory = _ => "demo-token" };
    private static readonly Option<DateTime?> _liveSince = new("--live-since") { Description = "when the accounts went live, UTC: orders decided before are history; by default now" };
    private static readonly Option<int> _tick = new("--tick") { Description = "period of the plugin's tasks, and of what it does by itself, in seconds", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> _products = new("--products") { Description = "that many more sample products" };
    private static readonly Option<string[]> _settings = new("--setting") { Description = "name=value, a setting of nopCommerce or of the plugin; repeatable" };
    private static readonly Option<bool> _statements = new("--record-statements") { Description = "for tests: GET /harness/statements gives and forgets the SQL sent so far, GET /harness/plans how the database carries it out" };
    private static readonly Option<string> _package = new("--package") { Description = "the plugin's zip", DefaultValueFactory = _ => Path.Combine("artifacts", "Misc.Marketplaces.zip") };

    private static readonly Option<bool> _withoutPlugin = new("--without-plugin") { Description = "the plugin is not there before it is uploaded in the admin" };

    /// <param name="args">The options.</param>
    /// <param name="end">Ends the shop, as a signal does.</param>
    public static async Task<int> RunAsync(string[] args, CancellationToken end = default)
    {
        var command = new RootCommand("A harness that runs the packaged plugin. It is not nopCommerce.")
        {
            _port, _data, _keep, _database, _connection, _noSimulators, _skroutz, _shopflix, _store, _token, _liveSince, _tick, _products, _settings, _statements, _package, _withoutPlugin,
        };
        _database.AcceptOnlyFromAmong("sqlite", "postgres", "mysql");
        command.SetAction((result, stop) => StartAsync(Options(result), stop));
        var parsed = command.Parse(args);
        if (parsed.Errors is [var error, ..])
            return Refuse(error.Message);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, end);
        }
        catch (Exception exception) when (Reason(exception) is { } reason)
        {
            return Refuse(reason);
        }
    }

    /// <summary>A signal ends the shop with exit code 0, also while it is still starting.</summary>
    private static async Task<int> StartAsync(ShopOptions options, CancellationToken end)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(end);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            for (var current = options; await RunAsync(current, stop.Token);)
                current = options with { Keep = true };
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped before it was ready.
        }

        return 0;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    /// <returns>True when it is to start again.</returns>
    private static async Task<bool> RunAsync(ShopOptions options, CancellationToken stop)
    {
        await using var shop = await RunningShop.StartAsync(options, Console.Out.WriteLine, stop);
        return await shop.WaitForShutdownAsync(stop);
    }

    private static ShopOptions Options(ParseResult result)
    {
        var options = new ShopOptions
        {
            Port = result.GetValue(_port),
            DataDirectory = Path.GetFullPath(result.GetRequiredValue(_data)),
            Keep = result.GetValue(_keep),
            Database = result.GetValue(_database) switch
            {
                "postgres" => DatabaseKind.Postgres,
                "mysql" => DatabaseKind.MySql,
                _ => DatabaseKind.Sqlite,
            },
            ConnectionString = result.GetValue(_connection),
            Simulators = !result.GetValue(_noSimulators),
            SkroutzUrl = Address("--skroutz-url", result.GetValue(_skroutz)),
            ShopflixUrl = Address("--shopflix-url", result.GetValue(_shopflix)),
            StoreUrl = Address("--store-url", result.GetValue(_store)),
            WebhookToken = result.GetRequiredValue(_token),
            LiveSinceUtc = result.GetValue(_liveSince),
            TickSeconds = result.GetValue(_tick),
            Products = result.GetValue(_products),
            Settings = [.. (result.GetValue(_settings) ?? []).Select(Setting)],
            RecordStatements = result.GetValue(_statements),
            Package = Path.GetFullPath(result.GetRequiredValue(_package)),
            WithoutPlugin = result.GetValue(_withoutPlugin),
        };
        Demand(options.Port is > 0 and < 65534, "--port must be between 1 and 65533");
        Demand(options.TickSeconds > 0, "--tick must be a positive number of seconds");
        Demand(options.Products >= 0, "--products must not be negative");
        Demand(options.WebhookToken.Length > 0, "--webhook-token must not be empty");
        Demand(options.Database is DatabaseKind.Sqlite || !string.IsNullOrEmpty(options.ConnectionString), "--database postgres and mysql need --connection");
        Demand(File.Exists(options.Package), $"{options.Package} does not exist; build/package makes it");
        return options;
    }

    private static KeyValuePair<string, string> Setting(string text)
    {
        var parts = text.Split('=', 2);
        Demand(parts is [{ Length: > 0 }, _], $"--setting {text} is not name=value");
        return KeyValuePair.Create(parts[0].Trim(), parts[1]);
    }

    private static Uri? Address(string option, string? text)
    {
        if (text is null)
            return null;
        Demand(Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https"), $"{option} must be an absolute URL");
        return address;
    }

    private static void Demand(bool condition, string message)
    {
        if (!condition)
            throw new ShopSetupException(message);
    }

    private static string? Reason(Exception exception) => exception switch
    {
        ShopSetupException => exception.Message,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } => exception.Message,
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => exception.Message,
        Npgsql.NpgsqlException => string.Create(CultureInfo.InvariantCulture, $"PostgreSQL: {exception.Message}"),
        MySqlConnector.MySqlException => string.Create(CultureInfo.InvariantCulture, $"MySQL: {exception.Message}"),
        _ => null,
    };

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(string.Join(' ', reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return Refused;
    }
}
