using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>From an account whose vouchers are off to one whose vouchers are on, by way of one order.</summary>
public sealed class VoucherTrialTests : ShopFixture
{
    [Test]
    public async Task Vouchers_are_off_until_one_order_has_shown_that_they_work()
    {
        var first = await AcceptedAsync();
        var second = await AcceptedAsync();
        Assert.That(Asked(), Is.Empty, "neither shipments nor courier are asked while vouchers are off");
        Assert.That(await ConfigurationAsync(), Does.Contain("Try with this order"));

        await Expect(first, "Create", null, "switched off");
        Assert.That(Asked(), Is.Empty);
        await Expect(first, "SwitchOn", first, "First make the voucher");

        using (var tried = await SubmitAsync(first, "Try"))
            Assert.That(await tried.Content.ReadAsStringAsync(), Does.Contain("This order is the trial"));

        await Expect(second, "Try", null, "are being tried with the order");
        using (var printed = await SubmitAsync(first, "Print"))
            Assert.That(printed.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));

        using (var on = await SubmitAsync(first, "SwitchOn"))
            Assert.That(await on.Content.ReadAsStringAsync(), Does.Contain("Vouchers are on"));

        using (var made = await SubmitAsync(second, "Create"))
            Assert.That(await made.Content.ReadAsStringAsync(), Does.Contain("the marketplace has confirmed it"));
        Assert.That(_shop.Shopflix.Log.Count(entry => entry.Path.StartsWith("/api/courier/", StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That(await ConfigurationAsync(), Does.Contain("VouchersEnabled"));
    }

    private static string Details(long id) => $"Admin/MarketplacesOrders/Details/{id}";

    private IEnumerable<string> Asked() => _shop.Shopflix.Log.Entries.Select(entry => entry.Path).Where(path => path.StartsWith("/api/courier", StringComparison.Ordinal) || path.StartsWith("/api/shipments", StringComparison.Ordinal));

    private async Task<string> ConfigurationAsync() => (await _admin.PageAsync("Admin/MarketplacesConfiguration/Configure")).DocumentElement.InnerHtml;

    private Task<HttpResponseMessage> SubmitAsync(long id, string action) =>
        _admin.SubmitAsync(Details(id), form => form.Action.Contains($"MarketplacesVouchers/{action}/", StringComparison.Ordinal), []);

    /// <summary>What the page does not offer, posted all the same.</summary>
    private async Task Expect(long id, string action, long? account, string words)
    {
        var shipment = (await _admin.PageAsync(Details(id))).QuerySelector("#marketplaces-order-vouchers input[name=shipment]")!.GetAttribute("value")!;
        var fields = new Dictionary<string, string> { ["shipment"] = shipment, ["parcels"] = "1" };
        if (account is not null)
            fields["accountId"] = $"{await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"MarketplaceAccount\" WHERE \"Marketplace\" = 'shopflix'")}";

        using var answer = await _admin.PostAsync(Details(id), $"Admin/MarketplacesVouchers/{action}/{id}", fields);
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain(words));
    }

    private async Task<long> AcceptedAsync()
    {
        var order = _shop.Shopflix.Orders.Place(new SampleOrder { Skus = ["100"], Quantity = 1 });
        _shop.Shopflix.Orders.Advance(order, "G");
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync($"{order}") is not null && await _shop.Database.IsQuietAsync(), $"order {order} is native");
        return (await _shop.Database.MarketplaceOrderAsync($"{order}"))!.Long("Id");
    }
}
