using System.Diagnostics;
using MySqlConnector;

namespace Shop.Tests.Support;

internal sealed class MariaDbServer : DatabaseServer
{
    private static readonly TimeSpan _longestStart = TimeSpan.FromMinutes(2);
    private static readonly Lazy<MariaDbServer> _shared = new(() => new MariaDbServer());

    private readonly Process _process;

    private MariaDbServer() : base(FindPrograms()!, "mysql")
    {
        RunServerProgram("mariadb-install-db", "--no-defaults", $"--datadir={Data}", "--auth-root-authentication-method=normal", "--skip-test-db");
        _process = StartServerProgram(
            "mariadbd", "--no-defaults", $"--datadir={Data}", $"--port={Port}", "--bind-address=127.0.0.1", $"--socket={Path.Combine(Folder, "socket")}",
            $"--log-error={Path.Combine(Folder, "log")}", $"--pid-file={Path.Combine(Folder, "pid")}", "--max-connections=300", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_general_ci",
            "--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync", "--skip-innodb-doublewrite");
        WaitUntilItAnswers();
    }

    public static bool IsInstalled => FindPrograms() is not null;

    public static MariaDbServer Shared()
    {
        if (!IsInstalled)
            Assert.Ignore("No MariaDB server is installed on this machine (looked for mariadbd in /usr/sbin and on the path).");
        return _shared.Value;
    }

    public static void StopIfStarted()
    {
        if (_shared.IsValueCreated)
            _shared.Value.Stop();
    }

    public async Task<string> NewDatabaseAsync(string name, bool xa)
    {
        await using var connection = new MySqlConnection(Server().ToString());
        await connection.OpenAsync();
        await using var command = new MySqlCommand($"CREATE DATABASE {name} CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci", connection);
        await command.ExecuteNonQueryAsync();
        var database = Server();
        database.Database = name;
        if (!xa)
            (database.AllowUserVariables, database.UseXaTransactions) = (true, false);
        return database.ToString();
    }

    protected override void End()
    {
        MySqlConnection.ClearAllPools();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private MySqlConnectionStringBuilder Server() => new() { Server = "127.0.0.1", Port = (uint)Port, UserID = "root" };

    private void WaitUntilItAnswers()
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var connection = new MySqlConnection(Server().ToString());
                connection.Open();
                return;
            }
            catch (MySqlException) when (clock.Elapsed < _longestStart && !_process.HasExited)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static string? FindPrograms() => Find("mariadbd", "/usr/sbin", "/usr/local/sbin");
}
