using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal static class ShopflixPage
{
    public static string Render(ShopflixSimulator simulator) =>
        Page.Render("Shopflix simulator", $"API at {simulator.ApiUrl} — not Shopflix: orders, buyers and money here are made up.", html =>
        {
            NewOrder(html);
            html.Section("Orders", () =>
                html.Table(["Order", "Status", "Buyer", "Items", "Total", ""], simulator.Orders.All, "Nobody has bought anything yet.", order => Order(html, order)));
            html.Faults(simulator.Faults);
            html.Log(simulator.Log);
        });

    private static void NewOrder(HtmlText html) => html.Section("New order", () => html.PlaceForm(ShopflixOrders.Kinds));

    private static void Order(HtmlText html, JsonObject order)
    {
        var status = order.Text("status") ?? "";
        html.Add($"<td><span class=\"mono\">{order.Text("order_id")}</span><br><span class=\"soft\">{order.Text("order_reference")}</span>");
        html.Details("Order", JsonText.Indented(order));
        html.Add($"</td><td><span class=\"state {StatusClass(status)}\">{status} {ShopflixStatus.Names.GetValueOrDefault(status)}</span></td>");
        html.Add($"<td>{order.Text("firstname")} {order.Text("lastname")}</td><td>");
        foreach (var line in (order["products"] as JsonObject ?? []).Select(product => product.Value).OfType<JsonObject>())
            html.Add($"{line.Text("amount")} × {line.Text("product_code")}<br>");
        html.Add($"</td><td class=\"number\">{order.Amount("total").ToString("0.00", CultureInfo.InvariantCulture)} €</td><td>");
        html.Form($"/_simulator/orders/{Uri.EscapeDataString(order.Text("order_id") ?? "")}/advance", "Advance", () => Statuses(html, status));
        html.Raw("</td>");
    }

    private static void Statuses(HtmlText html, string current)
    {
        html.Raw("<select name=\"to\" aria-label=\"New status\">");
        foreach (var (letter, name) in ShopflixStatus.Names.Where(status => status.Key != current))
            html.Add($"<option value=\"{letter}\">{letter} {name}</option>");
        html.Raw("</select>");
    }

    private static string StatusClass(string status) => status switch
    {
        ShopflixStatus.Placed => "busy",
        ShopflixStatus.Rejected or ShopflixStatus.Cancelled or ShopflixStatus.FailedToDeliver => "bad",
        _ => "good"
    };
}
