using Npgsql;

namespace Shop.Tests.Support;

internal sealed class PostgresServer : DatabaseServer
{
    private const string Superuser = "shop";
    private static readonly Lazy<PostgresServer> _shared = new(() => new PostgresServer());

    private PostgresServer() : base(FindPrograms()!, "postgres")
    {
        RunServerProgram("initdb", "-D", Data, "-U", Superuser, "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8");
        var options = $"-c listen_addresses=127.0.0.1 -c port={Port} -c unix_socket_directories={Folder} -c max_connections=200 -c fsync=off -c full_page_writes=off";
        RunServerProgram("pg_ctl", "-D", Data, "-l", Path.Combine(Folder, "log"), "-w", "-o", options, "start");
    }

    public static bool IsInstalled => FindPrograms() is not null;

    public static PostgresServer Shared()
    {
        if (!IsInstalled)
            Assert.Ignore("No PostgreSQL server is installed on this machine (looked for initdb in /usr/lib/postgresql/*/bin and on the path).");
        return _shared.Value;
    }

    public static void StopIfStarted()
    {
        if (_shared.IsValueCreated)
            _shared.Value.Stop();
    }

    public async Task<string> NewDatabaseAsync(string name)
    {
        await using var source = NpgsqlDataSource.Create(Connection("postgres"));
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return Connection(name);
    }

    protected override void End()
    {
        NpgsqlConnection.ClearAllPools();
        RunServerProgram("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
    }

    private string Connection(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = Superuser,
        Database = database,
        MaxPoolSize = 50,
    }.ToString();

    private static string? FindPrograms() => Find(
        "initdb",
        Directory.Exists("/usr/lib/postgresql")
            ? [.. Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))]
            : []);
}
