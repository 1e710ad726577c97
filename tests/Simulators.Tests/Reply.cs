using System.Net;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed record Reply(HttpStatusCode Status, string Body, string? MediaType)
{
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    public string ErrorCode => Json["errors"]![0]!["code"]!.GetValue<string>();

    public string[] Messages => [.. Json["errors"]![0]!["messages"]!.AsArray().Select(message => message!.GetValue<string>())];

    public static async Task<Reply> FromAsync(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.MediaType);
    }
}
