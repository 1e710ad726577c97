using System.Globalization;
using System.Runtime.InteropServices;

namespace Marketplaces.Bench;

/// <summary>On what it was measured, and how busy that was.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30;
        var load = File.Exists("/proc/loadavg") ? $", load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} cores, {memory} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}{load}, {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC");
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && Array.Find(File.ReadAllLines("/proc/cpuinfo"), line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line.Split(':', 2)[1].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
}
