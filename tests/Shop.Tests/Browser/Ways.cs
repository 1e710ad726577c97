using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>On which devices and in which languages a screen is looked at: each of both in a usual run, each with each in a full one.</summary>
internal static class Ways
{
    public static IEnumerable<(string Device, string Language)> All =>
        new[] { ("desktop", "en"), ("phone", "el"), ("desktop", "el"), ("phone", "en") }.Take(Scale.Of(full: 4, usual: 2));

    public static IEnumerable<TestCaseData> Cases => All.Select(way => new TestCaseData(way.Device, way.Language));
}
