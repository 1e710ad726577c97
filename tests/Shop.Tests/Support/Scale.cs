namespace Shop.Tests.Support;

/// <summary>
/// How much of a kind is tried. What finds the same faults with less of it is cut down in the usual run; MARKETPLACES_FULL=1 tries all of it.
/// </summary>
internal static class Scale
{
    private static readonly bool _isFull = Environment.GetEnvironmentVariable("MARKETPLACES_FULL") == "1";

    public static int Of(int full, int usual) => _isFull ? full : usual;
}
