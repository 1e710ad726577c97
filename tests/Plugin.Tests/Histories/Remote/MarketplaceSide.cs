using System.Net;
using System.Text;

namespace Plugin.Tests.Histories.Remote;

/// <summary>Both marketplaces: what is true about each order, by their own clock, and what they were asked.</summary>
internal sealed class MarketplaceSide(Func<DateTime> clock)
{
    private readonly Dictionary<string, RemoteOrderRow> _orders = [];
    private readonly List<Call> _calls = [];

    public IReadOnlyCollection<RemoteOrderRow> Orders => _orders.Values;

    public IReadOnlyList<Call> Calls => _calls;

    public DateTime UtcNow => clock();

    public RemoteOrderRow? Find(string id) => _orders.GetValueOrDefault(id);

    /// <summary>False when it cannot happen to the order as it is.</summary>
    public bool Happen(OrderSpec spec, Stage stage)
    {
        if (_orders.TryGetValue(spec.Id, out var order))
            return order.Happen(stage, clock());

        if (stage != spec.Start)
            return false;

        _orders.Add(spec.Id, new RemoteOrderRow(spec, clock()));
        return true;
    }

    public HttpResponseMessage Answer(HttpMethod method, string path, string? body)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (method == HttpMethod.Get && parts[^1] == "orders")
            return Json(HttpStatusCode.OK, ShopflixWords.List(_orders.Values.Where(row => row.Spec.Market is Market.Shopflix).Reverse()));

        var isCommand = method != HttpMethod.Get;
        var isSkroutz = parts[0] == "merchants";
        var id = isCommand && isSkroutz ? parts[^2] : parts[^1];
        if (!_orders.TryGetValue(id, out var order))
            return Json(HttpStatusCode.NotFound, """{"errors":[{"code":"not_found","messages":["Order was not found"]}]}""");

        if (!isCommand)
        {
            _calls.Add(new Call(id, null, order.Now.State));
            return Json(HttpStatusCode.OK, isSkroutz ? SkroutzWords.Read(order) : ShopflixWords.Read(order));
        }

        var wanted = (isSkroutz ? parts[^1] == "accept" : body!.Contains("\"G\"", StringComparison.Ordinal)) ? Stage.Accepted : Stage.Rejected;
        var before = order.Now.State;
        var happened = order.Happen(wanted, clock());
        _calls.Add(new Call(id, wanted, before));
        return happened
            ? Json(HttpStatusCode.OK, isSkroutz ? """{"success":true}""" : """{"message":"success"}""")
            : Refused(order, wanted, isSkroutz);
    }

    private static HttpResponseMessage Refused(RemoteOrderRow order, Stage wanted, bool isSkroutz) => isSkroutz
        ? Json(HttpStatusCode.UnprocessableEntity, $$"""{"errors":[{"code":"order_error","messages":["Order already {{order.Now.State}}."]}]}""")
        : Json(HttpStatusCode.BadRequest, $$"""{"message":"Cannot {{(wanted is Stage.Accepted ? "Accept" : "Reject")}} Order"}""");

    private static HttpResponseMessage Json(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}

/// <param name="Command">Null for a reading.</param>
/// <param name="State">Of the order when the call came.</param>
internal sealed record Call(string OrderId, Stage? Command, Stage State);
