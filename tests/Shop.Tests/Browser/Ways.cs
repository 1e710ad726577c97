using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>On which devices and in which languages a screen is looked at: each of desktop and phone in a usual run, each with each and a tablet in a full one.</summary>
internal static class Ways
{
    public static IEnumerable<(string Device, string Language)> All =>
        new[] { ("desktop", "en"), ("phone", "el"), ("desktop", "el"), ("phone", "en"), ("tablet", "en"), ("tablet", "el") }.Take(Scale.Of(full: 6, usual: 2));

    public static IEnumerable<TestCaseData> Cases => All.Select(way => new TestCaseData(way.Device, way.Language));
}
