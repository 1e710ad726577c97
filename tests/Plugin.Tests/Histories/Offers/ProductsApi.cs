using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Plugin.Tests.Histories.Offers;

/// <summary>What a marketplace shows of one id.</summary>
internal sealed record Shown(int Quantity, bool Enabled, long Cents);

/// <summary>A marketplace that takes batches as the Products API does, and applies them one after the other. What a batch leaves out stays as it was.</summary>
internal sealed class ProductsApi(Func<DateTime> clock)
{
    private readonly List<Batch> _batches = [];
    private int _refusals;
    private int _garbled;

    /// <summary>Its answers bring an id, and batches are applied later.</summary>
    public required bool HasIds { get; init; }

    public Dictionary<string, Shown> Products { get; } = [];

    public Dictionary<(string Product, string Variation), Shown> Variations { get; } = [];

    public Mood Mood { get; set; }

    /// <summary>The product that it does not like, while it does not like one.</summary>
    public string Disliked { get; set; } = "";

    public async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Settle();
        if (request.Method == HttpMethod.Get)
            return Status(request.RequestUri!.AbsolutePath.Split('/')[^2]);

        var products = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!["data"]!.AsArray();
        if (Mood is Mood.Names or Mood.Grumbles && products.Any(product => (string?)product!["product_id"] == Disliked))
            return Refuse();

        var delay = !HasIds ? TimeSpan.Zero : Mood is Mood.Dawdles ? TimeSpan.FromMinutes(8) : TimeSpan.FromMilliseconds(700 * (_batches.Count % 4));
        var batch = new Batch($"b{_batches.Count + 1}", clock() + delay, products, HasIds && Mood is Mood.Fails ? Disliked : "");
        _batches.Add(batch);
        Settle();
        return Mood is Mood.Mumbles ? Answer(HttpStatusCode.OK, "{}")
            : HasIds ? Answer(HttpStatusCode.OK, $$"""{"success":true,"id":"{{batch.Id}}"}""")
            : Answer(HttpStatusCode.OK, """{"success":true}""");
    }

    private void Settle()
    {
        foreach (var batch in _batches.Where(batch => !batch.IsApplied).TakeWhile(batch => batch.AppliesAt <= clock()))
        {
            foreach (var product in batch.Products.Where(product => (string)product!["product_id"]! != batch.Failing || batch.FailsBySize(product)))
                Take(product!, batch);
            batch.IsApplied = true;
        }
    }

    private void Take(JsonNode product, Batch batch)
    {
        var id = (string)product["product_id"]!;
        Products[id] = Read(product);
        foreach (var variation in (product["variations"]?.AsArray() ?? []).Where(variation => !batch.Fails(product, variation!)))
            Variations[(id, (string)variation!["variation_id"]!)] = Read(variation);
    }

    private HttpResponseMessage Status(string id)
    {
        if (Mood is Mood.Forgets || _batches.Find(batch => batch.Id == id) is not { } batch)
            return Answer(HttpStatusCode.NotFound, """{"errors":[{"code":"not_found","messages":["Batch not found."]}]}""");

        return Mood is not Mood.Garbles ? Answer(HttpStatusCode.OK, batch.ToJson().ToJsonString()) : (_garbled++ % 5) switch
        {
            0 => Answer(HttpStatusCode.OK, "<html>Maintenance</html>"),
            1 => Answer(HttpStatusCode.OK, $$"""{"id":"{{id}}","status":"completed","results":[]}"""),
            2 => Answer(HttpStatusCode.OK, $$"""{"id":"{{id}}","status":"completed","results":[{"product_id":"ANOTHER","status":"success"}]}"""),
            3 => Answer(HttpStatusCode.OK, """{"id":"another","status":"completed","results":[{"product_id":"10","status":"success"}]}"""),
            _ => Answer(HttpStatusCode.NotFound, "<html>Not found</html>"),
        };
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

    private sealed class Batch(string id, DateTime appliesAt, JsonArray products, string failing)
    {
        public string Id => id;

        public DateTime AppliesAt => appliesAt;

        public JsonArray Products => products;

        /// <summary>The product that is not applied, if there is one.</summary>
        public string Failing => failing;

        public bool IsApplied { get; set; }

        /// <summary>Only one size fails.</summary>
        public bool FailsBySize(JsonNode? product) => Sizes(product!) is { Count: > 1 } && id.Length % 2 == 0;

        public bool Fails(JsonNode product, JsonNode size) =>
            (string)product["product_id"]! == failing && (!FailsBySize(product) || (string?)Sizes(product)![^1]!["variation_id"] == (string?)size["variation_id"]);

        public JsonObject ToJson() => new()
        {
            ["id"] = id,
            ["status"] = IsApplied ? "completed" : "in_progress",
            ["results"] = new JsonArray([.. products.Select(product => Result("product_id", product!, (string)product!["product_id"]! == failing && !FailsBySize(product)))])
        };

        private static JsonArray? Sizes(JsonNode product) => product["variations"]?.AsArray();

        private JsonObject Result(string name, JsonNode sent, bool fails) => new()
        {
            [name] = (string?)sent[name],
            ["status"] = !IsApplied ? "in_progress" : fails ? "failure" : "success",
            ["message"] = IsApplied && fails ? "The price is too low" : null,
            ["variations"] = name == "product_id" ? new JsonArray([.. (Sizes(sent) ?? []).Select(size => Result("variation_id", size!, Fails(sent, size!)))]) : null
        };
    }
}
