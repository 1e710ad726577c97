using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>In which shape the Products API words its refusals. Only the first is documented.</summary>
public enum RefusalShape
{
    /// <summary>{"errors":[{"code","messages":[…]}]}</summary>
    Documented,

    /// <summary>{"errors":["…"]}</summary>
    Texts,

    /// <summary>{"errors":{"product id":["…"]}}, or by "base" what is about no product.</summary>
    Map,

    /// <summary>{"error":"…"}</summary>
    Error,

    /// <summary>Problem details of RFC 9457.</summary>
    Problem,

    /// <summary>An empty object.</summary>
    Silent,

    /// <summary>200 with "success": true beside the errors.</summary>
    Success,
}

internal static class RefusalShapes
{
    private const string Anonymous = "The request could not be processed";

    /// <param name="namesProducts">False to leave out which products are meant.</param>
    public static Answer ToAnswer(this Refusal refusal, RefusalShape shape, bool namesProducts)
    {
        var messages = namesProducts || refusal.Code == "invalid_shop_state" ? refusal.Messages : [Anonymous];
        return shape switch
        {
            RefusalShape.Texts => Answer.Json(refusal.Status, new JsonObject { ["errors"] = Texts(messages) }),
            RefusalShape.Map => Answer.Json(refusal.Status, new JsonObject { ["errors"] = Map(messages) }),
            RefusalShape.Error => Answer.Json(refusal.Status, new JsonObject { ["error"] = string.Join(" ", messages) }),
            RefusalShape.Problem => Answer.Json(refusal.Status, new JsonObject
            {
                ["type"] = "about:blank",
                ["title"] = "Unprocessable",
                ["status"] = refusal.Status,
                ["detail"] = string.Join(" ", messages)
            }),
            RefusalShape.Silent => Answer.Json(refusal.Status, new JsonObject()),
            RefusalShape.Success => Answer.Json(200, new JsonObject { ["success"] = true, ["errors"] = Texts(messages) }),
            _ => (refusal with { Messages = messages }).ToAnswer()
        };
    }

    private static JsonArray Texts(IEnumerable<string> messages) => new([.. messages.Select(message => JsonValue.Create(message))]);

    private static JsonObject Map(IEnumerable<string> messages)
    {
        var map = new JsonObject();
        foreach (var ofSubject in messages.Select(Split).GroupBy(message => message.Subject, message => message.Words))
            map[ofSubject.Key] = Texts(ofSubject);
        return map;
    }

    /// <summary>"Product X: words" is about X.</summary>
    private static (string Subject, string Words) Split(string message) =>
        message.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && message.IndexOf(' ', StringComparison.Ordinal) is var blank && blank < colon
            ? (message[(blank + 1)..colon], message[(colon + 2)..])
            : ("base", message);
}
