using System.Xml.Linq;

namespace Summary;

public enum Outcome
{
    Passed,
    Failed,
    Skipped,
}

/// <param name="Name">With its class and the arguments of both, among them the database it runs on.</param>
/// <param name="Reason">Why it was skipped; empty otherwise.</param>
public sealed record TestResult(string Name, Outcome Outcome, string Reason)
{
    private const string NoReason = "no reason is given";
    private static readonly string[] _places = ["OneTimeSetUp: ", "SetUp: "];

    /// <summary>The results in a file that the trx logger of dotnet test has written.</summary>
    public static IEnumerable<TestResult> Read(string file)
    {
        var root = XDocument.Load(file).Root!;
        var space = root.Name.Namespace;
        var classes = root.Descendants(space + "UnitTest").ToDictionary(
            test => (string)test.Attribute("id")!,
            test => (string?)test.Element(space + "TestMethod")?.Attribute("className") ?? "");
        foreach (var result in root.Descendants(space + "UnitTestResult"))
        {
            var outcome = (string?)result.Attribute("outcome") switch
            {
                "Passed" => Outcome.Passed,
                "NotExecuted" => Outcome.Skipped,
                _ => Outcome.Failed,
            };
            var name = $"{classes.GetValueOrDefault((string?)result.Attribute("testId") ?? "")} {(string?)result.Attribute("testName")}";
            yield return new TestResult(name, outcome, outcome is Outcome.Skipped ? WithoutPlace(result.Descendants(space + "Message").FirstOrDefault()?.Value ?? "") : "");
        }
    }

    private static string WithoutPlace(string message)
    {
        var reason = message.Trim();
        foreach (var place in _places.Where(place => reason.StartsWith(place, StringComparison.Ordinal)))
            reason = reason[place.Length..];

        return reason.Length == 0 ? NoReason : reason.ReplaceLineEndings(" ");
    }
}
