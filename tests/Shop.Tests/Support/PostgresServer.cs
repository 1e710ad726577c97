using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Npgsql;

namespace Shop.Tests.Support;

/// <summary>A PostgreSQL cluster of this test run alone, thrown away at its end. What it holds need not survive, so it does not wait for disks.</summary>
internal sealed class PostgresServer
{
    private const string Superuser = "shop";
    private static readonly Lazy<PostgresServer> _shared = new(() => new PostgresServer(FindPrograms()!));

    private readonly string _programs;
    private readonly string? _account;
    private readonly string _directory = Directory.CreateTempSubdirectory("shop-postgres-").FullName;
    private readonly int _port = FreePort.Find();

    private PostgresServer(string programs)
    {
        _programs = programs;
        _account = Environment.UserName == "root" ? OrdinaryAccount() : null;
        if (_account is not null)
            Run("chown", _account, _directory);

        RunServerProgram("initdb", "-D", Data, "-U", Superuser, "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8");
        var options = $"-c listen_addresses=127.0.0.1 -c port={_port} -c unix_socket_directories={_directory} -c max_connections=200 -c fsync=off -c full_page_writes=off";
        RunServerProgram("pg_ctl", "-D", Data, "-l", Path.Combine(_directory, "log"), "-w", "-o", options, "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    public static bool IsInstalled => FindPrograms() is not null;

    private string Data => Path.Combine(_directory, "data");

    /// <summary>Connection string of an empty database.</summary>
    public static async Task<string> NewDatabaseAsync()
    {
        if (!IsInstalled)
            Assert.Ignore("No PostgreSQL server is installed on this machine (looked for initdb in /usr/lib/postgresql/*/bin and on the path).");

        var server = _shared.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"shop_{Guid.NewGuid():N}");
        await using var source = NpgsqlDataSource.Create(server.Connection("postgres"));
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return server.Connection(name);
    }

    public static void StopShared()
    {
        if (_shared.IsValueCreated)
            _shared.Value.Stop();
    }

    private void Stop()
    {
        if (!Directory.Exists(_directory))
            return;

        NpgsqlConnection.ClearAllPools();
        RunServerProgram("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(_directory, recursive: true);
    }

    private string Connection(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Username = Superuser,
        Database = database,
        MaxPoolSize = 50,
    }.ToString();

    /// <summary>The server refuses to run as root.</summary>
    private void RunServerProgram(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs, program);
        if (_account is null)
            Run(path, arguments);
        else
            Run("setpriv", [$"--reuid={_account}", $"--regid={_account}", "--clear-groups", path, .. arguments]);
    }

    private void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _directory,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {output.Result} {errors.Result}");
    }

    private static string OrdinaryAccount() =>
        File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private static string? FindPrograms()
    {
        var suffix = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? ".exe" : "";
        var installed = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
            : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return installed.Concat(onPath).FirstOrDefault(folder => File.Exists(Path.Combine(folder, $"initdb{suffix}")));
    }
}
