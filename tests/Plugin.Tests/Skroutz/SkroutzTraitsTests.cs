using System.Text.Json.Nodes;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Skroutz;

public class SkroutzTraitsTests
{
    [Test]
    public void Core_order_has_none() => Assert.That(SkroutzBody.Read(SkroutzBody.Open).Traits, Is.EqualTo(OrderTraits.None));

    [TestCase("code", "\"DEMO-OPEN\"", OrderTraits.Test)]
    [TestCase("code", "\"demo-x\"", OrderTraits.Test)]
    [TestCase("code", "\"260302-DEMO-1\"", OrderTraits.None)]
    [TestCase("express", "true", OrderTraits.Express)]
    [TestCase("express", "\"true\"", OrderTraits.Express)]
    [TestCase("express", "1", OrderTraits.Express)]
    [TestCase("fulfilled_by_skroutz", "true", OrderTraits.FulfilledByMarketplace)]
    [TestCase("shipping_cost", "3.5", OrderTraits.FulfilledByMerchant)]
    [TestCase("shipping_cost", "0", OrderTraits.FulfilledByMerchant)]
    [TestCase("shipping_cost", "\"2.90\"", OrderTraits.FulfilledByMerchant)]
    [TestCase("shipping_cost", "null", OrderTraits.None)]
    [TestCase("fulfillment_mode", "\"fbm\"", OrderTraits.FulfilledByMerchant)]
    [TestCase("fulfillment_mode", "\"core\"", OrderTraits.None)]
    [TestCase("store_pickup", "true", OrderTraits.StorePickup)]
    [TestCase("gift_wrap", "true", OrderTraits.GiftWrap)]
    [TestCase("custom", "\"[GIFT-WRAP]\"", OrderTraits.GiftWrap)]
    [TestCase("custom", "[\"[GIFT-WRAP]\"]", OrderTraits.GiftWrap)]
    [TestCase("custom", "\"[RETURN-FROM-SERVICE]\"", OrderTraits.ReturnShipment)]
    [TestCase("custom", "\"[RETURN-AS-IS]\"", OrderTraits.ReturnShipment)]
    [TestCase("custom", "\"[GIFT-WRAP] [RETURN-AS-IS]\"", OrderTraits.GiftWrap | OrderTraits.ReturnShipment)]
    [TestCase("custom", "\"\"", OrderTraits.None)]
    [TestCase("custom", "[]", OrderTraits.None)]
    [TestCase("replaced", "\"260101-1\"", OrderTraits.Replacement)]
    [TestCase("replaced_suborder", "\"260101-1\"", OrderTraits.Replacement)]
    [TestCase("replaced", "null", OrderTraits.None)]
    [TestCase("replacements", "[{\"code\":\"260101-2\"}]", OrderTraits.Replaced)]
    [TestCase("replacements", "[]", OrderTraits.None)]
    [TestCase("invoice", "true", OrderTraits.InvoiceWanted)]
    [TestCase("invoice", "\"1\"", OrderTraits.InvoiceWanted)]
    public void Member_decides(string member, string value, OrderTraits expected) =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Open, order => order.SetJson(member, value)).Traits, Is.EqualTo(expected));

    [TestCase("phone")]
    [TestCase("mobile")]
    public void Phone_without_invoice_means_the_merchant_ships(string member) =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Open, order => order["customer"]![member] = "2610000000").Has(OrderTraits.FulfilledByMerchant), Is.True);

    [Test]
    public void Phone_with_invoice_means_nothing() =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Invoice39a).Has(OrderTraits.FulfilledByMerchant), Is.False);

    [TestCase("fulfilled_by_skroutz", OrderTraits.FulfilledByMarketplace)]
    [TestCase("store_pickup", OrderTraits.StorePickup)]
    public void Other_kinds_are_never_shipped_by_the_merchant(string member, OrderTraits expected)
    {
        var order = SkroutzBody.Read(SkroutzBody.Open, json =>
        {
            json[member] = true;
            json["shipping_cost"] = 3;
        });

        Assert.That(order.Traits, Is.EqualTo(expected));
    }

    [Test]
    public void Collection_point() =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Open, order => order["customer"]!["address"]!["pickup_from_collection_point"] = true).Traits, Is.EqualTo(OrderTraits.CollectionPoint));

    [TestCase("false", OrderTraits.VatExempt)]
    [TestCase("\"0\"", OrderTraits.VatExempt)]
    [TestCase("true", OrderTraits.None)]
    [TestCase("null", OrderTraits.None)]
    public void One_line_without_vat_is_enough(string value, OrderTraits expected) =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Open, order => order.Line(1).SetJson("price_includes_vat", value)).Traits, Is.EqualTo(expected));

    [TestCase("receipt", OrderTraits.None)]
    [TestCase("invoice", OrderTraits.InvoiceWanted)]
    [TestCase("invoice_39a", OrderTraits.InvoiceWanted)]
    [TestCase("invoice_vies", OrderTraits.InvoiceWanted)]
    public void Document_decides_when_the_flag_is_missing(string document, OrderTraits expected)
    {
        var order = SkroutzBody.Read(SkroutzBody.Open, json =>
        {
            json.Remove("invoice");
            json["invoice_document"] = document;
        });

        Assert.That(order.Traits, Is.EqualTo(expected));
    }

    [Test]
    public void Everything_at_once() => Assert.That(
        SkroutzBody.Read(SkroutzBody.Invoice39a).Traits,
        Is.EqualTo(OrderTraits.InvoiceWanted | OrderTraits.VatExempt | OrderTraits.CollectionPoint | OrderTraits.Replacement | OrderTraits.Replaced));
}
