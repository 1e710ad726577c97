using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzVoucherTests : SkroutzFixture
{
    [Test]
    public async Task A_voucher_is_a_PDF_with_a_page_for_each_parcel_that_anybody_with_its_address_may_read()
    {
        var order = await AcceptedAsync("core");

        using var client = new HttpClient();
        using var response = await client.GetAsync(Address(order));
        var file = await response.Content.ReadAsStringAsync();

        Assert.Multiple(() =>
        {
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(file, Does.StartWith("%PDF-1.4").And.EndWith("%%EOF\n").And.Contain($"Order {CodeOf(order)}"));
            Assert.That(Regex.Count(file, @"/Type /Page\b(?!s)"), Is.EqualTo(2));
        });
    }

    [TestCase("core", true)]
    [TestCase("set_as_ready", false)]
    public async Task Reading_it_makes_the_parcel_ready_unless_that_must_be_said(string kind, bool isReady)
    {
        var order = await AcceptedAsync(kind);

        await Client.GetAsync(Address(order));

        Assert.That(Simulator.Orders.Find(CodeOf(order))!["is_ready_for_dispatch"]!.GetValue<bool>(), Is.EqualTo(isReady));
    }

    [TestCase(VoucherFault.Missing, 404, "application/json")]
    [TestCase(VoucherFault.Page, 200, "text/html")]
    [TestCase(VoucherFault.Elsewhere, 303, null)]
    [TestCase(VoucherFault.Large, 200, "application/pdf")]
    public async Task Something_else_may_stand_behind_its_address(VoucherFault fault, int status, string? type)
    {
        var order = await AcceptedAsync("core");
        Simulator.Faults.Voucher = fault;

        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var response = await client.GetAsync(Address(order));

        Assert.That((response.StatusCode, response.Content.Headers.ContentType?.MediaType), Is.EqualTo(((HttpStatusCode)status, type)));
        Assert.That(Simulator.Orders.Find(CodeOf(order))!["is_ready_for_dispatch"]!.GetValue<bool>(), Is.False);
    }

    [Test]
    public async Task A_replaced_voucher_has_no_file()
    {
        var order = await AcceptedAsync("core");
        var before = Address(order);
        Simulator.Orders.Advance(CodeOf(order), "voucher_update");

        Assert.That((await Client.GetAsync(before)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await Client.GetAsync(Address(order))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private string Address(JsonObject order) => Simulator.Orders.Find(CodeOf(order))!["courier_voucher"]!.GetValue<string>();

    private async Task<JsonObject> AcceptedAsync(string kind)
    {
        var order = await PlaceAsync(kind);
        AssertSuccess(await AcceptAsync(order));
        return order;
    }
}
