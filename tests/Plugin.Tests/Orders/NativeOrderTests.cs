using System.Globalization;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Tax;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Orders;

/// <summary>The rows of a native order, as nop would have written them.</summary>
internal sealed class NativeOrderTests
{
    [Test]
    public void The_order_is_filled_like_one_of_nops_own()
    {
        var order = new OneOrder().Comes(Stage.Open);

        var native = order.Native!;
        Assert.Multiple(() =>
        {
            Assert.That((native.OrderStatus, native.PaymentStatus, native.ShippingStatus), Is.EqualTo((OrderStatus.Pending, PaymentStatus.Paid, ShippingStatus.NotYetShipped)));
            Assert.That(native.PaidDateUtc, Is.EqualTo(native.CreatedOnUtc));
            Assert.That((native.OrderTotal, native.OrderSubtotalInclTax, native.OrderSubtotalExclTax, native.OrderTax, native.TaxRates), Is.EqualTo((59.97m, 59.97m, 48.36m, 11.61m, "24:11.61;   ")));
            Assert.That((native.CustomerCurrencyCode, native.CurrencyRate, native.CustomerLanguageId, native.StoreId), Is.EqualTo(("EUR", 1m, 1, 1)));
            Assert.That((native.CardType, native.CardNumber, native.MaskedCreditCardNumber, native.CheckoutAttributesXml, native.CustomerIp), Is.EqualTo(("", "", "", "", "")));
            Assert.That(native.PaymentMethodSystemName, Is.EqualTo("Skroutz"), "nop prints the name as it is");
            Assert.That(native.CustomOrderNumber, Is.EqualTo($"{native.Id}"));
            Assert.That(native.CustomValuesXml, Does.Contain("260302-7700001"));
            Assert.That(order.World.Published.OfType<OrderPlacedEvent>(), Has.Exactly(1).Items);
        });
    }

    [Test]
    public void An_item_has_its_attributes_cost_and_weight()
    {
        var order = new OneOrder(Basket.OneBoot, facts: new ShopFacts { Cost = 31.20m, Weight = 0.75m }).Comes(Stage.Open).Comes(Stage.Accepted).Comes(Stage.Dispatched);

        var item = order.Items.Single();
        Assert.Multiple(() =>
        {
            Assert.That((item.AttributesXml, item.AttributeDescription, item.OriginalProductCost, item.ItemWeight), Is.EqualTo(("<BOOT-42/>", "Size", 31.20m, 0.75m)));
            Assert.That((item.Quantity, item.UnitPriceInclTax, item.UnitPriceExclTax, item.PriceInclTax, item.PriceExclTax), Is.EqualTo((1, 80m, 64.52m, 80m, 64.52m)));
            Assert.That(order.Shipments.Single().TotalWeight, Is.EqualTo(0.75m));
        });
    }

    [Test]
    public void Billing_and_shipping_are_rows_of_their_own_with_an_address_that_no_mail_reaches()
    {
        var order = new OneOrder().Comes(Stage.Open);

        var (billing, shipping) = (AddressOf(order, order.Native!.BillingAddressId), AddressOf(order, order.Native.ShippingAddressId!.Value));
        Assert.Multiple(() =>
        {
            Assert.That(billing.Id, Is.Not.EqualTo(shipping.Id));
            Assert.That(billing.Email, Is.EqualTo("skroutz-260302-7700001@marketplace.invalid"));
            Assert.That((shipping.FirstName, shipping.Address1, shipping.City, shipping.County, shipping.CountryId), Is.EqualTo(("Νίκη", "Ερμού 12", "Πάτρα", "Αχαΐας", (int?)1)));
        });
    }

    [Test]
    public void Rates_are_asked_for_the_buyers_addresses_and_not_for_the_servers_own()
    {
        var order = new OneOrder().Comes(Stage.Open);

        var taxed = order.World.Facts.Taxed.Single();
        var (native, guest) = (order.Native!, order.World.Database.Of<Customer>().Rows.Single());
        var book = order.World.Database.Of<CustomerAddressMapping>().Rows.Where(entry => entry.CustomerId == guest.Id).Select(entry => entry.AddressId).ToList();
        Assert.Multiple(() =>
        {
            Assert.That((taxed.Id, taxed.BillingAddressId, taxed.ShippingAddressId), Is.EqualTo((native.CustomerId, guest.BillingAddressId, guest.ShippingAddressId)));
            Assert.That(book, Is.EqualTo([guest.BillingAddressId!.Value]), "both are the same place");
            Assert.That(book, Does.Not.Contain(native.BillingAddressId).And.Not.Contain(native.ShippingAddressId), "the order's own rows stay when the guest is deleted");
            Assert.That(AddressBook.AreSame(AddressOf(order, book[0]), AddressOf(order, native.BillingAddressId)), Is.True);
            Assert.That(AddressBook.AreSame(AddressOf(order, book[0]), AddressOf(order, native.ShippingAddressId!.Value)), Is.True);
        });
    }

    [Test]
    public void An_address_without_a_country_is_taxed_like_the_shops_own()
    {
        var order = new OneOrder().Comes(Stage.Open, body => body.Replace("\"country_code\":\"GR\"", "\"country_code\":\"\"", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(AddressOf(order, order.World.Facts.Taxed.Single().ShippingAddressId!.Value).CountryId, Is.EqualTo(1), "the account's country, as the shop has no default address");
            Assert.That(AddressOf(order, order.Native!.ShippingAddressId!.Value).CountryId, Is.Null, "the order says what the marketplace says");
            Assert.That(order.Native.OrderTax, Is.EqualTo(11.61m));
        });
    }

    [Test]
    public void Shipping_and_surcharge_are_taxed_by_their_own_rates()
    {
        var order = new OneOrder(facts: new ShopFacts { ShippingRate = 13m, FeeRate = 0m }, market: Market.Shopflix).Comes(Stage.Open);

        var native = order.Native!;
        Assert.Multiple(() =>
        {
            Assert.That((native.OrderShippingInclTax, native.OrderShippingExclTax), Is.EqualTo((3.50m, 3.10m)));
            Assert.That(native.TaxRates, Is.EqualTo("13:0.40;   24:11.61;   "));
            Assert.That((native.OrderTotal, native.OrderTax), Is.EqualTo((63.47m, 12.01m)));
            Assert.That(native.PaymentStatus, Is.EqualTo(PaymentStatus.Pending), "cash on delivery");
        });
    }

    [Test]
    public void Cash_on_delivery_is_paid_when_it_is_delivered()
    {
        var order = new OneOrder(market: Market.Shopflix).Comes(Stage.Open).Comes(Stage.Accepted).Comes(Stage.Dispatched).Comes(Stage.Completed);

        Assert.That((order.Native!.PaymentStatus, order.Native.OrderStatus, order.Native.PaidDateUtc is null), Is.EqualTo((PaymentStatus.Paid, OrderStatus.Complete, false)));
    }

    [Test]
    public void A_line_without_VAT_and_one_of_an_island_have_their_own_rates()
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open, body => body
            .Replace("\"price_includes_vat\":true", "\"price_includes_vat\":false", StringComparison.Ordinal)
            .Replace("\"total_price\":160", "\"total_price\":160,\"island_vat_discount_applied\":true", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(order.Native!.TaxRates, Is.EqualTo("17:23.25;   "));
            Assert.That(order.Native.OrderTotal, Is.EqualTo(179.99m));
            Assert.That(order.Items.Select(item => item.PriceExclTax), Is.EqualTo([19.99m, 136.75m]));
        });
    }

    [Test]
    public void A_product_free_of_tax_has_none()
    {
        var order = new OneOrder();
        ChangeLamp(order, lamp => lamp.IsTaxExempt = true);

        Assert.That(order.Comes(Stage.Open).Native!.TaxRates, Is.EqualTo("0:0;   "));
    }

    [TestCase(1.95583)]
    [TestCase(0.8731)]
    [TestCase(397.5)]
    public void Amounts_are_kept_in_the_primary_currency_with_the_rate_beside_them(decimal primaryPerEuro)
    {
        var order = new OneOrder(facts: new ShopFacts { PrimaryPerEuro = primaryPerEuro }).Comes(Stage.Open);

        var native = order.Native!;
        Assert.Multiple(() =>
        {
            Assert.That(native.OrderTotal, Is.EqualTo(59.97m * primaryPerEuro));
            Assert.That(order.Items.Single().UnitPriceInclTax, Is.EqualTo(19.99m * primaryPerEuro));
            Assert.That(native.TaxRates, Is.EqualTo(string.Create(CultureInfo.InvariantCulture, $"24:{native.OrderTax:0.00##};   ")), "nop converts it once more when it shows it");
            Assert.That((native.CustomerCurrencyCode, Math.Round(native.OrderTotal * native.CurrencyRate, 2)), Is.EqualTo(("EUR", 59.97m)));
            Assert.That(order.Order.ProblemKey, Is.Null);
        });
    }

    [Test]
    public void A_line_for_nothing_is_a_line()
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open, body => body.Replace("19.99", "0", StringComparison.Ordinal));

        Assert.That((order.Native!.OrderTotal, order.Items.Count, order.Stock("LAMP")), Is.EqualTo((160m, 2, 9)));
    }

    [Test]
    public void A_guest_for_each_order_or_one_for_the_whole_marketplace([Values] bool shared)
    {
        var order = new OneOrder();
        order.World.Settings.OneCustomerPerMarketplace = shared;
        order.Comes(Stage.Open).Receives(OtherOrder(order));

        var customers = order.World.Database.Of<Customer>().Rows.ToList();
        Assert.Multiple(() =>
        {
            Assert.That(order.World.Database.Of<Order>().Rows.Count(), Is.EqualTo(2));
            Assert.That(customers.Select(customer => customer.LastName), Is.EqualTo(shared ? ["Skroutz"] : new[] { "Δοκιμή", "Δοκιμή" }));
            Assert.That(customers.Select(customer => customer.Email), Is.All.Null);
            Assert.That(order.World.Database.Of<CustomerCustomerRoleMapping>().Rows.Count(), Is.EqualTo(customers.Count));
            Assert.That(order.World.Database.Of<Order>().Rows.Select(native => native.OrderTax), Is.All.EqualTo(11.61m));
            Assert.That(order.World.Database.Of<CustomerAddressMapping>().Rows.Count(), Is.EqualTo(shared ? 0 : 2), "the addresses of one customer would pile up");
            Assert.That(order.World.Database.Of<Address>().Rows.Count(), Is.EqualTo(shared ? 4 : 6), "each order has two of its own");
        });
    }

    [Test]
    public void What_a_crash_left_in_the_book_of_the_one_customer_is_used_and_taken_out()
    {
        var order = new OneOrder();
        order.World.Settings.OneCustomerPerMarketplace = true;
        order.Comes(Stage.Open).Comes(Stage.Accepted);
        var (customer, native) = (order.World.Database.Of<Customer>().Rows.Single(), order.Native!);
        var left = AddressBook.Copy(AddressOf(order, native.BillingAddressId));
        left.Email = left.Email.Replace("7700001", "7700002", StringComparison.Ordinal);
        order.World.Database.Of<Address>().Insert(left, null);
        order.World.Database.Of<CustomerAddressMapping>().Insert(new CustomerAddressMapping { CustomerId = customer.Id, AddressId = left.Id }, null);

        order.Receives(OtherOrder(order));

        Assert.Multiple(() =>
        {
            Assert.That(order.World.Facts.Taxed[^1].BillingAddressId, Is.EqualTo(left.Id));
            Assert.That(order.World.Database.Of<CustomerAddressMapping>().Rows, Is.Empty);
            Assert.That(order.World.Database.Of<Address>().Rows.Select(address => address.Id), Does.Not.Contain(left.Id));
        });
    }

    [Test]
    public void A_deleted_customer_gets_no_further_orders([Values] bool shared)
    {
        var order = new OneOrder();
        order.World.Settings.OneCustomerPerMarketplace = shared;
        order.Comes(Stage.Open);
        var customers = order.World.Database.Of<Customer>();
        var deleted = customers.Rows.Single();
        deleted.Deleted = true;
        customers.Update(deleted, null);

        order.Receives(OtherOrder(order));

        var owner = order.World.Database.Of<Order>().Rows.Last().CustomerId;
        Assert.That((customers.Rows.Count(), customers.Rows.Single(customer => customer.Id == owner).Deleted), Is.EqualTo((2, false)));
    }

    [Test]
    public void A_paid_order_that_is_called_off_is_refunded_in_full_and_once([Values] bool byHandFirst)
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted);
        if (byHandFirst)
        {
            order.IsCancelledByHand();
            Assert.That(order.Native!.PaymentStatus, Is.EqualTo(PaymentStatus.Paid), "the marketplace goes on with it");
        }

        order.Comes(Stage.Cancelled).Works();

        Assert.That((order.Native!.OrderStatus, order.Native.PaymentStatus, order.Native.RefundedAmount), Is.EqualTo((OrderStatus.Cancelled, PaymentStatus.Refunded, 59.97m)));
        Assert.That(order.World.Published.OfType<OrderRefundedEvent>().Select(refund => refund.Amount), Is.EqualTo([59.97m]));
    }

    [Test]
    public void Only_the_rest_is_refunded_of_an_order_that_was_refunded_in_part()
    {
        var order = new OneOrder().Comes(Stage.Open);
        order.Change(native => (native.PaymentStatus, native.RefundedAmount) = (PaymentStatus.PartiallyRefunded, 19.97m));

        order.Comes(Stage.Cancelled);

        Assert.That((order.Native!.PaymentStatus, order.Native.RefundedAmount), Is.EqualTo((PaymentStatus.Refunded, 59.97m)));
        Assert.That(order.World.Published.OfType<OrderRefundedEvent>().Single().Amount, Is.EqualTo(40m));
    }

    [Test]
    public void What_nobody_paid_is_not_refunded()
    {
        var order = new OneOrder(market: Market.Shopflix).Comes(Stage.Open).Comes(Stage.Cancelled);

        Assert.That((order.Native!.OrderStatus, order.Native.PaymentStatus, order.Native.RefundedAmount), Is.EqualTo((OrderStatus.Cancelled, PaymentStatus.Pending, 0m)));
    }

    [Test]
    public void Goods_that_have_left_are_not_refunded_by_us()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted).IsPackedByHand(3, sent: true).Comes(Stage.Cancelled);

        Assert.That((order.Native!.PaymentStatus, order.Difference), Is.EqualTo((PaymentStatus.Paid, NativeDifference.NotCalledOff)));
    }

    [Test]
    public void Unpublished_products_are_sold_all_the_same()
    {
        var order = new OneOrder();
        ChangeLamp(order, lamp => lamp.Published = false);

        Assert.That(order.Comes(Stage.Open).Items.Single().ProductId, Is.EqualTo(1));
    }

    internal static void ChangeLamp(OneOrder order, Action<Product> change)
    {
        var products = order.World.Database.Of<Product>();
        var lamp = products.Rows.Single(product => product.Sku == "LAMP");
        change(lamp);
        products.Update(lamp, null);
    }

    internal static string OtherOrder(OneOrder order) =>
        SkroutzWords.Event(order.World.Marketplace.Find("260302-7700001")!, 0).Replace("7700001", "7700002", StringComparison.Ordinal);

    private static Address AddressOf(OneOrder order, int id) => order.World.Database.Of<Address>().Rows.Single(address => address.Id == id);
}
