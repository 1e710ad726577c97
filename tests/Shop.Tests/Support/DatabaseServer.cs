using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Shop.Tests.Support;

/// <summary>A database server of this test run alone, thrown away at its end. What it holds need not survive, so it does not wait for disks.</summary>
internal abstract class DatabaseServer
{
    private readonly string _programs;
    private readonly string? _account;

    protected DatabaseServer(string programs, string account)
    {
        _programs = programs;
        _account = Environment.UserName == "root" ? OrdinaryAccount(account) : null;
        if (_account is not null)
            Run("chown", _account, Folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    protected string Folder { get; } = Directory.CreateTempSubdirectory("shop-server-").FullName;

    protected string Data => Path.Combine(Folder, "data");

    protected int Port { get; } = FreePort.Find();

    /// <summary>Connection string of an empty database of that engine; ignores the test where its server is not installed.</summary>
    public static async Task<string> NewDatabaseAsync(Engine engine)
    {
        var name = $"shop_{Guid.NewGuid():N}";
        return engine is Engine.Postgres
            ? await PostgresServer.Shared().NewDatabaseAsync(name)
            : await MariaDbServer.Shared().NewDatabaseAsync(name, xa: engine is Engine.MariaDbXa);
    }

    public static void StopShared()
    {
        PostgresServer.StopIfStarted();
        MariaDbServer.StopIfStarted();
    }

    public void Stop()
    {
        if (!Directory.Exists(Folder))
            return;

        End();
        Directory.Delete(Folder, recursive: true);
    }

    protected abstract void End();

    /// <summary>The servers refuse to run as root.</summary>
    protected void RunServerProgram(string program, params string[] arguments)
    {
        var (path, all) = AsOrdinaryAccount(program, arguments);
        Run(path, all);
    }

    protected Process StartServerProgram(string program, params string[] arguments)
    {
        var (path, all) = AsOrdinaryAccount(program, arguments);
        return Process.Start(new ProcessStartInfo(path, all) { WorkingDirectory = Folder })!;
    }

    protected static string? Find(string program, params string[] folders)
    {
        var suffix = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? ".exe" : "";
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Concat(onPath).FirstOrDefault(folder => File.Exists(Path.Combine(folder, $"{program}{suffix}")));
    }

    private (string Program, string[] Arguments) AsOrdinaryAccount(string program, string[] arguments)
    {
        var path = Path.Combine(_programs, program);
        if (!File.Exists(path))
            path = program;
        return _account is null ? (path, arguments) : ("setpriv", [$"--reuid={_account}", $"--regid={_account}", "--clear-groups", path, .. arguments]);
    }

    private void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {output.Result} {errors.Result}");
    }

    private static string OrdinaryAccount(string wanted) =>
        File.ReadLines("/etc/passwd").Any(line => line.StartsWith($"{wanted}:", StringComparison.Ordinal)) ? wanted : "nobody";
}
