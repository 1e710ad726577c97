using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Plugin.Tests.Histories.Offers;

/// <summary>What a marketplace shows of one id.</summary>
internal sealed record Shown(int Quantity, bool Enabled, long Cents);

/// <summary>A marketplace that takes batches as the Products API does. What a batch leaves out stays as it was.</summary>
internal sealed class ProductsApi
{
    private int _refusals;

    public Dictionary<string, Shown> Products { get; } = [];

    public Dictionary<(string Product, string Variation), Shown> Variations { get; } = [];

    public Mood Mood { get; set; }

    /// <summary>The product that it does not like, while it does not like one.</summary>
    public string Disliked { get; set; } = "";

    public async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var products = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!["data"]!.AsArray();
        if (Mood is Mood.Names or Mood.Grumbles && products.Any(product => (string?)product!["product_id"] == Disliked))
            return Refuse();

        foreach (var product in products)
            Take(product!);

        return Mood is Mood.Mumbles ? Answer(HttpStatusCode.OK, "{}") : Answer(HttpStatusCode.OK, """{"success":true}""");
    }

    private void Take(JsonNode product)
    {
        var id = (string)product["product_id"]!;
        Products[id] = Read(product);
        foreach (var variation in product["variations"]?.AsArray() ?? [])
            Variations[(id, (string)variation!["variation_id"]!)] = Read(variation);
    }

    private static Shown Read(JsonNode node) => new((int)node["quantity"]!, (bool)node["enabled"]!, (long)node["price"]!);

    private HttpResponseMessage Refuse()
    {
        var words = Mood is Mood.Names ? $"Product {Disliked}: Field 'price' has invalid type" : "Something is wrong";
        return (_refusals++ % 5) switch
        {
            0 => Answer(HttpStatusCode.BadRequest, $$"""{"errors":[{"code":"invalid_format","messages":["{{words}}"]}]}"""),
            1 => Answer(HttpStatusCode.UnprocessableEntity, $$"""{"errors":["{{words}}"]}"""),
            2 => Answer(HttpStatusCode.BadRequest, $$"""{"error":"{{words}}"}"""),
            3 => Answer(HttpStatusCode.OK, $$$"""{"success":true,"errors":{"base":["{{{words}}}"]}}"""),
            _ => Answer(HttpStatusCode.BadRequest, $$"""{"type":"about:blank","title":"Bad request","detail":"{{words}}"}"""),
        };
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
