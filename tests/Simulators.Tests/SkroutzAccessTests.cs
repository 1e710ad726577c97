using System.Text;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzAccessTests : SkroutzFixture
{
    [TestCase("")]
    [TestCase("wrong")]
    [TestCase("products-token")]
    public async Task Orders_without_the_orders_token_are_unauthorized(string token) =>
        AssertError(await SendAsync(Request(HttpMethod.Get, OrdersPath + "DEMO-OPEN", token)), 401, "unauthorized");

    [TestCase("")]
    [TestCase("orders-token")]
    public async Task Products_without_the_products_token_are_unauthorized(string token) =>
        AssertError(await SendAsync(Request(HttpMethod.Post, BatchPath, token)), 401, "unauthorized");

    [TestCase(null)]
    [TestCase("application/json")]
    [TestCase("application/vnd.skroutz+json")]
    [TestCase("application/vnd.skroutz+json; version=2.0")]
    public async Task Another_accept_header_is_not_acceptable(string? accept) =>
        AssertError(await SendAsync(Request(HttpMethod.Get, OrdersPath + "DEMO-OPEN", accept: accept)), 406, "not_acceptable");

    [TestCase(OrdersPath + "DEMO-OPEN/accept")]
    [TestCase(OrdersPath + "DEMO-OPEN/reject")]
    [TestCase(OrdersPath + "DEMO-OPEN/tracking_details")]
    [TestCase(BatchPath)]
    [TestCase("/merchants/products/validate_batch_payload")]
    [TestCase("/merchants/products/batch/validations")]
    public async Task A_body_that_is_not_declared_as_json_is_refused(string path)
    {
        var request = Request(HttpMethod.Post, path);
        request.Content = new StringContent("{}", Encoding.UTF8, "text/plain");

        AssertError(await SendAsync(request), 415, "unsupported_media_type");
    }

    [Test]
    public async Task An_unknown_path_is_not_found() => AssertError(await GetAsync("/merchants/ecommerce/orders"), 404, "not_found");

    [Test]
    public async Task A_wrong_method_is_not_found_and_recorded()
    {
        AssertError(await GetAsync(BatchPath), 404, "not_found");

        Assert.That(Simulator.Log.Count(entry => entry is { Method: "GET", Path: BatchPath, Status: 404 }), Is.EqualTo(1));
    }
}
