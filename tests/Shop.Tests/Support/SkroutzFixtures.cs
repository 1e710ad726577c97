using System.Text.Json.Nodes;

namespace Shop.Tests.Support;

/// <summary>One webhook body for each kind of order that Skroutz sends.</summary>
internal static class SkroutzFixtures
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "Plugin.Tests", "Fixtures", "skroutz", "orders");

    public static IEnumerable<string> Names => Directory.GetFiles(_folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file));

    public static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, $"{name}.json")))!.AsObject();

    /// <summary>The order's code; null for the one fixture that has none.</summary>
    public static string? Code(string name) => (string?)Read(name)["order"]!["code"];
}
