using System.Text.Json.Nodes;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

/// <summary>Bodies made from the fixtures, and what is read from them.</summary>
internal static class SkroutzBody
{
    public const string Open = "skroutz/open";
    public const string Invoice39a = "skroutz/accepted-invoice-39a";

    public static RemoteOrder Read(string fixture, Action<JsonObject>? change = null) => Understood(Fixture.With(fixture, change ?? (_ => { })));

    public static RemoteOrder Understood(string body) => SkroutzReader.Read(body) switch
    {
        ReadResult.Understood understood => understood.Order,
        var other => throw new AssertionException($"Not understood: {other}"),
    };

    public static JsonObject Line(this JsonObject order, int index = 0) => order["line_items"]![index]!.AsObject();

    public static void SetJson(this JsonObject json, string member, string value) => json[member] = JsonNode.Parse(value);
}
