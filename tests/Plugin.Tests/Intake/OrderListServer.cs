using System.Globalization;
using System.Net;
using System.Text;
using System.Web;

namespace Plugin.Tests.Intake;

/// <summary>A marketplace with an order list, and with everything that may be wrong with one. Counts what it is asked.</summary>
internal sealed class OrderListServer(TimeProvider clock)
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _troubles = [];
    private readonly HashSet<string> _hanging = [];

    /// <summary>The newest first, as long as <see cref="IsOldestFirst"/> is not set.</summary>
    public List<ListedRow> Orders { get; } = [];

    /// <summary>States of orders that are in no list, by their code; of the marketplace that has none.</summary>
    public Dictionary<string, string> Unlisted { get; } = [];

    public List<string> Asked { get; } = [];

    public IEnumerable<string> Lists => Asked.Where(call => call.StartsWith("/orders?", StringComparison.Ordinal));

    public IReadOnlyList<string> Gets => [.. Asked.Where(call => call.StartsWith("/orders/", StringComparison.Ordinal)).Select(call => call[8..])];

    public int LargestPage { get; set; } = 100;

    public bool IsOldestFirst { get; set; }

    public bool KeepsTotal { get; set; }

    /// <summary>The page that is sent instead of the one that was asked for.</summary>
    public Func<int, int> SentPage { get; set; } = page => page;

    /// <summary>Under which id an order is found that is asked for.</summary>
    public Func<string, string> Alias { get; set; } = id => id;

    /// <summary>Called after every answer: what happens at the marketplace meanwhile.</summary>
    public Action<string> After { get; set; } = _ => { };

    public void Place(int count, string status = "O", int first = 1)
    {
        for (var number = first; number < first + count; number++)
            Orders.Insert(0, new ListedRow($"{1000 + number}", status, clock.GetUtcNow().UtcDateTime.AddHours(-10).AddMinutes(number)));
    }

    public ListedRow this[string id] => Orders.Single(row => row.Id == id);

    /// <param name="call">An order's id, or "page 2".</param>
    public void Trouble(string call, HttpStatusCode status, string body = "", int? retryAfterSeconds = null) => _troubles[call] = () =>
    {
        var answer = Text(status, body);
        if (retryAfterSeconds is { } seconds)
            answer.Headers.RetryAfter = new(TimeSpan.FromSeconds(seconds));
        return answer;
    };

    public void Hang(string call) => _hanging.Add(call);

    public void Recover()
    {
        _troubles.Clear();
        _hanging.Clear();
    }

    public async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri!;
        var query = HttpUtility.ParseQueryString(url.Query);
        var isList = url.AbsolutePath == "/orders";
        var call = isList ? $"page {query["page"]}" : url.AbsolutePath.Split('/')[^1];
        Asked.Add(url.PathAndQuery);
        if (_hanging.Contains(call))
            await Task.Delay(TimeSpan.FromDays(1), clock, cancellationToken);

        var answer = _troubles.TryGetValue(call, out var trouble) ? trouble() : isList ? List(query) : url.AbsolutePath.StartsWith("/orders", StringComparison.Ordinal) ? Get(Alias(call)) : GetUnlisted(call);
        After(call);
        return answer;
    }

    private HttpResponseMessage List(System.Collections.Specialized.NameValueCollection query)
    {
        var size = Math.Min(int.Parse(query["items_per_page"]!, CultureInfo.InvariantCulture), LargestPage);
        var found = Orders.Where(row => query["status"] is not { } status || row.Status == status).ToList();
        if (IsOldestFirst)
            found.Reverse();

        var page = SentPage(int.Parse(query["page"]!, CultureInfo.InvariantCulture));
        var rows = found.Skip((page - 1) * size).Take(size).Select(row => row.Raw ?? ListRow(row));
        var total = KeepsTotal ? "" : $",\"total_items\":\"{found.Count}\"";
        return Text(HttpStatusCode.OK, $$"""{"params":{"page":{{page}},"items_per_page":"{{size}}"{{total}}},"orders":[{{string.Join(",", rows)}}]}""");
    }

    private static string ListRow(ListedRow row)
    {
        var parent = row.IsParent ? ",\"is_parent_order\":\"Y\"" : "";
        return $"{{\"order_id\":{row.Id},\"timestamp\":\"{Unix(row)}\",\"status\":\"{row.Status}\"{parent}}}";
    }

    private HttpResponseMessage Get(string id) => Orders.Find(row => row.Id == id) is not { IsGone: false } row
        ? Text(HttpStatusCode.BadRequest, $$"""{"message":"The order with id {{id}} was not found"}""")
        : Text(HttpStatusCode.OK, $$"""
            {"order_id":{{row.Id}},"status":"{{row.Status}}","timestamp":{{Unix(row)}},"total":"22.00","firstname":"Άννα","lastname":"Δοκιμή",
            "products":{"1":{"item_id":1,"product_code":"LAMP","price":"22.00","total_price":"22.00","amount":1,"product":"Lamp"} } }
            """);

    private HttpResponseMessage GetUnlisted(string code) => Unlisted.TryGetValue(code, out var state)
        ? Text(HttpStatusCode.OK, $"{{\"order\":{{\"code\":\"{code}\",\"state\":\"{state}\",\"line_items\":[]}}}}")
        : Text(HttpStatusCode.NotFound, """{"errors":[{"code":"not_found","messages":["Order was not found"]}]}""");

    private static long Unix(ListedRow row) => new DateTimeOffset(row.PlacedOnUtc).ToUnixTimeSeconds();

    private static HttpResponseMessage Text(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}

internal sealed class ListedRow(string id, string status, DateTime placedOnUtc)
{
    public string Id => id;

    public string Status { get; set; } = status;

    public DateTime PlacedOnUtc { get; set; } = placedOnUtc;

    public bool IsParent { get; set; }

    /// <summary>In the list, but not to be read.</summary>
    public bool IsGone { get; set; }

    /// <summary>What the list has in this row's place.</summary>
    public string? Raw { get; set; }
}
