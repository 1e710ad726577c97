using System.Text.Json.Nodes;

namespace Plugin.Tests.Fakes;

internal static class Fixture
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Fixtures", name + ".json"));

    public static JsonObject Json(string name) => JsonNode.Parse(Text(name))!.AsObject();

    /// <summary>The fixture with changes to its order, or to itself when it has no envelope.</summary>
    public static string With(string name, Action<JsonObject> change)
    {
        var root = Json(name);
        change(root["order"] as JsonObject ?? root);
        return root.ToJsonString();
    }
}
