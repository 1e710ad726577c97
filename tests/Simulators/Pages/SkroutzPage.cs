using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal static class SkroutzPage
{
    public static string Render(SkroutzSimulator simulator) =>
        Page.Render("Skroutz simulator", $"API at {simulator.Url} — not Skroutz: orders, buyers and money here are made up.", html =>
        {
            NewOrder(html);
            Orders(html, simulator.Orders.All);
            Webhooks(html, simulator.Webhooks);
            Products(html, simulator.Products);
            html.Faults(simulator.Faults);
            html.Log(simulator.Log);
        });

    private static void NewOrder(HtmlText html) => html.Section("New order", () => html.PlaceForm(SkroutzOrders.Kinds));

    private static void Orders(HtmlText html, IReadOnlyList<JsonObject> orders) => html.Section("Orders", () =>
        html.Table(["Code", "State", "Buyer", "Items", "Total", ""], orders, "Nobody has bought anything yet.", order => Order(html, order)));

    private static void Order(HtmlText html, JsonObject order)
    {
        var code = order.Text("code") ?? "";
        var state = order.Text("state") ?? "";
        var customer = order["customer"] as JsonObject ?? [];
        var action = $"/_simulator/orders/{Uri.EscapeDataString(code)}";
        var total = order.Objects("line_items").Sum(line => line.Amount("total_price")) + order.Amount("shipping_cost");

        html.Add($"<td><span class=\"mono\">{code}</span>");
        html.Details("Order", JsonText.Indented(order));
        html.Add($"</td><td><span class=\"state {StateClass(state)}\">{state}</span><br><span class=\"soft\">{Kind(order)}</span></td>");
        html.Add($"<td>{customer.Text("first_name")} {customer.Text("last_name")}</td><td>");
        foreach (var line in order.Objects("line_items"))
            html.Add($"{line.Text("quantity")} × {line.Text("shop_variation_uid") ?? line.Text("shop_uid")}<br>");
        html.Add($"</td><td class=\"number\">{total.ToString("0.00", CultureInfo.InvariantCulture)} €</td><td>");
        html.Form(action + "/advance", "Advance", () => html.Select("to", "New state", SkroutzOrders.Targets.Where(target => target != state)));
        html.Form(action + "/resend", "Resend webhook");
        html.Raw("</td>");
    }

    private static void Webhooks(HtmlText html, WebhookSender webhooks) => html.Section("Webhooks", () =>
    {
        html.Form("/_simulator/webhook-url", "Save", () =>
            html.Add($"<input type=\"url\" name=\"url\" value=\"{webhooks.Url}\" placeholder=\"No address: no webhooks are sent\" aria-label=\"Webhook address\">"));
        html.Table(["Time", "Order", "Event", "State", "Deliveries"], webhooks.Deliveries, "No webhook was sent yet.", delivery =>
        {
            html.Add($"<td class=\"mono\">{AthensTime.From(delivery.CreatedAt):HH:mm:ss}</td><td class=\"mono\">{delivery.OrderCode}</td>");
            html.Add($"<td>{delivery.EventType}{(delivery.IsResend ? " (resent)" : "")}");
            html.Details("Body", delivery.Body);
            html.Add($"</td><td><span class=\"state {StateClass(delivery.State)}\">{delivery.State}</span></td><td>");
            foreach (var attempt in delivery.Attempts)
                html.Add($"<span class=\"mono\">{AthensTime.From(attempt.At):HH:mm:ss}</span> {attempt.Status?.ToString(CultureInfo.InvariantCulture) ?? attempt.Error}<br>");
            if (delivery.NextAttemptAt is { } next)
                html.Add($"<span class=\"soft\">next at {AthensTime.From(next):HH:mm:ss}</span>");
            html.Raw("</td>");
        });
    });

    private static void Products(HtmlText html, ProductBook products) => html.Section($"Pushed offers ({products.Count} products, {products.Batches} batches)", () =>
        html.Table(["Product", "Quantity", "Price", "Enabled", "Received"], Recent(products), "The shop has not pushed an offer yet.", product =>
        {
            html.Add($"<td class=\"mono\">{product.ProductId}");
            foreach (var variation in product.Variations)
                html.Add($"<br><span class=\"soft\">{variation.VariationId}: {variation.Quantity} × {Euro(variation.PriceCents)}{(variation.Enabled ? "" : ", off")}</span>");
            html.Add($"</td><td class=\"number\">{product.Quantity}</td><td class=\"number\">{Euro(product.PriceCents)}</td>");
            html.Add($"<td>{(product.Enabled ? "yes" : "no")}</td><td class=\"mono\">{AthensTime.From(product.ReceivedAt):HH:mm:ss}</td>");
        }));

    private static PushedProduct[] Recent(ProductBook products) => [.. products.All.OrderByDescending(product => product.ReceivedAt)];

    private static string Kind(JsonObject order) => order switch
    {
        _ when order.Flag("express") => "express",
        _ when order.Flag("fulfilled_by_skroutz") => "FBS",
        _ when order["shipping_cost"] != null => "FBM",
        _ when order.Flag("store_pickup") => "store pickup",
        _ when order.Flag("invoice") => order.Text("invoice_document") ?? "invoice",
        _ when order.Flag("gift_wrap") => "gift wrap",
        _ when order.Text("payment_method") == "cash_on_delivery" => "cash on delivery",
        _ when ((order["customer"] as JsonObject)?["address"] as JsonObject)?.Flag("pickup_from_collection_point") == true => "collection point",
        _ => ""
    };

    private static string StateClass(string state) => state switch
    {
        SkroutzState.Open => "busy",
        SkroutzState.Accepted or SkroutzState.Dispatched or SkroutzState.Delivered => "good",
        SkroutzState.Rejected or SkroutzState.Expired or SkroutzState.Cancelled => "bad",
        _ => ""
    };

    private static string StateClass(WebhookState state) => state switch
    {
        WebhookState.Delivered => "good",
        WebhookState.Waiting => "busy",
        WebhookState.Lost => "bad",
        _ => ""
    };

    private static string Euro(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture) + " €";
}
