namespace Marketplaces.Bench;

/// <summary>What is in use after everything unused is gone, so that it can be seen whether work keeps something.</summary>
internal static class Memory
{
    private const int Megabyte = 1 << 20;

    public static void Settle() => GC.Collect();

    public static long InUse()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true) / Megabyte;
    }
}
