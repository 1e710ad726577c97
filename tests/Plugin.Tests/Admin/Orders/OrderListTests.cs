using System.Globalization;
using System.Text.RegularExpressions;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Admin.Orders;

/// <summary>The parts of the list, their order, what is found, and what a row says.</summary>
[NonParallelizable]
public sealed class OrderListTests : OrderListFixture
{
    private CultureInfo _before = null!;

    [SetUp]
    public void SpeakEnglish() => (_before, CultureInfo.CurrentCulture) = (CultureInfo.CurrentCulture, new CultureInfo("en-US"));

    [TearDown]
    public void SpeakAsBefore() => CultureInfo.CurrentCulture = _before;

    [Test]
    public async Task Each_part_has_its_orders_the_urgent_ones_first()
    {
        Order(change: order => order.DecideByUtc = Now.AddHours(5));
        Order(change: order => order.DecideByUtc = Now.AddHours(1));
        Order();
        Order(change: order => order.DecideByUtc = Now.AddHours(-1));
        Order(change: order => order.Traits = OrderTraits.Express);
        Order(MarketplaceOrderState.Accepted, order => order.DispatchByUtc = Now.AddHours(9));
        Order(MarketplaceOrderState.ReadyForPickup, order => order.DispatchByUtc = Now.AddHours(-2));
        Order(MarketplaceOrderState.Accepted, order => order.Traits = OrderTraits.FulfilledByMarketplace);
        Order(MarketplaceOrderState.Shipped);
        Order(MarketplaceOrderState.DeliveryFailed);
        Order(MarketplaceOrderState.Completed, order => order.ProblemKey = OrderTexts.LineUnknown);
        Order(change: order => (order.ProblemKey, order.DecideByUtc) = (OrderTexts.LineUnknown, Now.AddHours(3)));
        Order(MarketplaceOrderState.Accepted, order => (order.ProblemKey, order.DispatchByUtc) = (OrderTexts.LineUnknown, Now.AddHours(-9)));

        Assert.Multiple(async () =>
        {
            Assert.That(await CodesAsync(OrderTab.ToAccept), Is.EqualTo("2 12 1 3"));
            Assert.That(await CodesAsync(OrderTab.Problems), Is.EqualTo("12 13 11"));
            Assert.That(await CodesAsync(OrderTab.ToShip), Is.EqualTo("13 7 6"));
            Assert.That(await CodesAsync(OrderTab.Shipped), Is.EqualTo("10 9"));
            Assert.That(await CodesAsync(OrderTab.All), Is.EqualTo("13 12 11 10 9 8 7 6 5 4 3 2 1"));
            Assert.That((await ListAsync(OrderTab.All)).Counts, Is.EquivalentTo(new Dictionary<string, int> { ["1"] = 4, ["2"] = 3, ["3"] = 3, ["4"] = 2 }));
            Assert.That((await Tabs.CountAsync(Shop.Account.Id + 1)).Values, Is.All.Zero);
        });
    }

    [Test]
    public async Task What_waits_for_a_switched_off_account_is_not_to_be_accepted()
    {
        Order();
        Shop.Accounts.Change(account => account.Id == Shop.Account.Id, account => account.Enabled = false);

        Assert.That((await CodesAsync(OrderTab.ToAccept), await CodesAsync(OrderTab.All)), Is.EqualTo(("", "1")));
    }

    [Test]
    public async Task An_order_is_found_by_a_part_of_its_text_or_by_its_whole_code()
    {
        Order(change: order => order.SearchText = "C-1\nΠΑΠΑΔΟΠΟΥΛΟΥ\n6941234567\n100%_ΔΕΡΜΑ");
        Order(change: order => order.SearchText = "C-2\nWILLIAMS\nC-1");
        Order();

        Assert.Multiple(async () =>
        {
            Assert.That(await FoundAsync("Παπαδοπούλου"), Is.EqualTo("1"));
            Assert.That(await FoundAsync("694 1234567"), Is.EqualTo("1"));
            Assert.That(await FoundAsync("will"), Is.EqualTo("2"));
            Assert.That(await FoundAsync("%_δ"), Is.EqualTo("1"), "signs of the database are signs");
            Assert.That(await FoundAsync("_"), Is.EqualTo("1"));
            Assert.That(await FoundAsync("C-1"), Is.EqualTo("1"), "a whole code is that order");
            Assert.That(await FoundAsync("C-"), Is.EqualTo("2 1"), "a part of a code is any");
            Assert.That(await FoundAsync(" "), Is.EqualTo("3 2 1"));
            Assert.That(await FoundAsync("nobody"), Is.Empty);
        });

        Task<string> FoundAsync(string words) => CodesAsync(OrderTab.All, search => search.Find = words);
    }

    [Test]
    public async Task A_row_says_what_leaves_when_and_whether_it_can_be_accepted_at_once()
    {
        var accepted = Order(MarketplaceOrderState.Accepted, order =>
            (order.Traits, order.BuyerName, order.Courier, order.DispatchByUtc, order.Total) = (OrderTraits.GiftWrap | OrderTraits.InvoiceWanted, "Μαρία", "ACS", Now, 1234.5m));
        Line(accepted, "Lamp", 2);
        Line(accepted, "Bulb", 3);
        Told["C-1"] = Remote("C-1") with { PickupFromUtc = Now, PickupToUtc = Now.AddHours(3), PickupAddress = "Warehouse 1", PaidByBuyer = false };
        Order();
        Told["C-2"] = Remote("C-2") with { AcceptOptions = AcceptOptions.NoChoice };
        Order();
        Told["C-3"] = Remote("C-3") with { AcceptOptions = new AcceptOptions([new DecisionOption("1", "A"), new DecisionOption("2", "B")], [], []) };
        Order(change: order => order.ProblemKey = OrderTexts.LineUnknown);
        Told["C-4"] = Remote("C-4") with { AcceptOptions = AcceptOptions.NoChoice };
        Order(MarketplaceOrderState.Accepted, order => order.VoucherUrl = "https://vouchers.test/1.pdf");
        Order(MarketplaceOrderState.Accepted, order => order.Traits = OrderTraits.FulfilledByMerchant);

        var rows = (await ListAsync(OrderTab.All)).Data.ToDictionary(row => row.Code);

        Assert.Multiple(() =>
        {
            var row = rows["C-1"];
            Assert.That((row.Pieces, row.Goods, row.MoreLines, row.Courier, row.PickupPlace, row.HasVoucher), Is.EqualTo((5, "Lamp", 1, "ACS", "Warehouse 1", (bool?)false)));
            Assert.That(row.Pickup!.Replace('\u202f', ' '), Is.EqualTo("12/1/2026 12:00 PM – 3:00 PM"));
            Assert.That(row.Marks.Select(mark => mark.Text), Is.EqualTo(new[] { "Gift wrap", "Invoice", "Cash on delivery" }));
            Assert.That((row.Total, row.DispatchBy, row.DecideBy), Is.EqualTo(("1,234.50\u00a0€", "2026-12-01T10:00:00Z", (string?)null)));
            Assert.That(rows.Values.OrderBy(one => one.Code).Select(one => one.Accept), Is.EqualTo(new[] { null, "AtOnce", "ByChoice", "ByChoice", null, null }));
            Assert.That((rows["C-2"].HasVoucher, rows["C-5"].HasVoucher, rows["C-6"].HasVoucher), Is.EqualTo(((bool?)null, (bool?)true, (bool?)null)));
        });
    }

    [Test]
    public async Task In_Greek_the_clock_has_24_hours()
    {
        CultureInfo.CurrentCulture = new CultureInfo("el-GR");
        Order(MarketplaceOrderState.Accepted, order => order.DispatchByUtc = Now.AddHours(5));
        Told["C-1"] = Remote("C-1") with { PickupFromUtc = Now.AddHours(3), PickupToUtc = Now.AddHours(6) };

        var row = (await ListAsync(OrderTab.All)).Data.Single();

        Assert.That((row.DispatchByTime, row.Pickup), Is.EqualTo(("1/12/2026 17:00", "1/12/2026 15:00 – 18:00")));
    }

    [Test]
    public async Task A_row_tells_of_a_shop_order_that_differs_until_it_is_put_right()
    {
        var order = Order(MarketplaceOrderState.Accepted, one => (one.SoldTotal, one.SoldShipping, one.SoldDifference) = (20, 0, "Other total"));
        Told["C-1"] = Remote("C-1") with { Total = 25 };
        var native = Native(order, OrderStatus.Processing, 20);
        var shipped = Order(MarketplaceOrderState.New);
        Native(shipped, OrderStatus.Complete, 10);

        var rows = (await ListAsync(OrderTab.All)).Data.ToDictionary(row => row.Code);
        Assert.That((rows["C-1"].Difference, rows["C-1"].OrderNumber), Is.EqualTo(($"{rows["C-1"].Difference}", "N-1")));
        Assert.That(rows["C-1"].Difference, Does.Contain("25.00"));
        Assert.That(rows["C-2"].Difference, Is.Not.Null.And.Not.Contain("25.00"), "it is complete in the shop already");

        native.OrderTotal = 25;
        await Rows<Order>().UpdateAsync(native, publishEvent: false);
        Assert.That((await ListAsync(OrderTab.All)).Data.Single(row => row.Code == "C-1").Difference, Is.Null);
    }

    [Test]
    public async Task A_hundred_rows_take_as_many_statements_as_one()
    {
        var first = Order(MarketplaceOrderState.Accepted, one => one.SoldDifference = "Other total");
        Line(first, "Lamp", 1);
        Native(first, OrderStatus.Processing, 10);
        Told["C-1"] = Remote("C-1");
        Shop.Statements();
        await ListAsync(OrderTab.ToShip);
        var one = Shop.Statements().Count;

        for (var number = 0; number < 99; number++)
        {
            var order = Order(MarketplaceOrderState.Accepted, each => each.SoldDifference = "Other total");
            Line(order, "Lamp", 1);
            Native(order, OrderStatus.Processing, 10);
        }

        Shop.Statements();
        var list = await ListAsync(OrderTab.ToShip);

        Assert.That((Shop.Statements().Count, list.Data.Count()), Is.EqualTo((one, 100)));
        Assert.That(one, Is.LessThan(12));
    }

    /// <summary>Only what is looked for in a text reads every order.</summary>
    [Test]
    public async Task The_first_look_at_a_part_reads_no_table_as_a_whole()
    {
        Order();
        Shop.Statements();
        foreach (var tab in OrderTabs.Worked)
            await OrderTabs.Sorted(Tabs.Of(tab), tab).Take(15).Select(order => order.Id).ToListAsync();
        await OrderTabs.Sorted(Tabs.Of(OrderTab.All), OrderTab.All).Take(15).Select(order => order.Id).ToListAsync();
        await Tabs.CountAsync(0);
        await CodesAsync(OrderTab.All, search => search.Find = "C-1");
        var statements = Shop.Statements();

        var scans = statements.SelectMany(statement => Shop.Plan(statement).Where(step => IsOfTable(statement, step) && !IsAllowed(step)).Select(step => $"{step}: {statement}"));

        Assert.That(scans, Is.Empty);

        // What is put together in the statement itself is no table, and accounts are few.
        static bool IsOfTable(string statement, string step) =>
            step.StartsWith("SCAN ", StringComparison.Ordinal) && Regex.IsMatch(statement, $@"\[(?!MarketplaceAccount\b)\w+\] \[{Regex.Escape(step.Split(' ')[1])}\]");

        // The newest orders are read from the end of the index of their dates, as many as are shown.
        static bool IsAllowed(string step) => step.Contains("IX_MarketplaceOrder_PlacedOnUtc", StringComparison.Ordinal);
    }

    [Test]
    public async Task The_next_order_is_the_one_after_it_in_its_part_even_when_it_has_left_it()
    {
        var (late, first, second) = (Order(change: By(9)), Order(change: By(1)), Order(change: By(3)));
        var newest = Order(MarketplaceOrderState.Completed);

        Assert.Multiple(async () =>
        {
            Assert.That(await Next.FindAsync(first.Id, OrderTab.ToAccept, isBack: false), Is.EqualTo(second.Id));
            Assert.That(await Next.FindAsync(second.Id, OrderTab.ToAccept, isBack: true), Is.EqualTo(first.Id));
            Assert.That(await Next.FindAsync(late.Id, OrderTab.ToAccept, isBack: false), Is.Null);
            Assert.That(await Next.FindAsync(second.Id, OrderTab.All, isBack: false), Is.EqualTo(first.Id));
            Assert.That(await Next.FindAsync(second.Id, OrderTab.All, isBack: true), Is.EqualTo(newest.Id));
            Assert.That(await Next.FindAsync(newest.Id, OrderTab.All, isBack: true), Is.Null);
            Assert.That(await Next.FindAsync(999, OrderTab.All, isBack: false), Is.Null);
        });

        second.State = MarketplaceOrderState.Accepted;
        await Rows<MarketplaceOrder>().UpdateAsync(second, publishEvent: false);
        Assert.That(await Next.FindAsync(second.Id, OrderTab.ToAccept, isBack: false), Is.EqualTo(late.Id), "it was accepted a moment ago");
    }

    [Test]
    public async Task The_file_has_what_the_list_shows_and_no_formula()
    {
        Order(change: order => (order.BuyerName, order.SearchText) = ("=1+1", "X"));
        Order(MarketplaceOrderState.Accepted, order => (order.BuyerName, order.SearchText, order.Total) = ("Γιώργος", "X", 7.5m));
        Order(change: order => order.SearchText = "Y");

        var rows = new List<IReadOnlyList<string>>();
        await foreach (var row in Export.RowsAsync(new OrderSearchModel { Find = "x" }))
            rows.Add(row);

        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row[1]), Is.EqualTo(new[] { "Code", "C-2", "C-1" }));
            Assert.That(rows.Select(row => row[6]), Is.EqualTo(new[] { "Buyer", "Γιώργος", "'=1+1" }));
            Assert.That(rows.Select(row => row.Count).Distinct(), Has.Exactly(1).Items);
            Assert.That((rows[1][14], rows[1][15]), Is.EqualTo(("no", "7.50")));
        });
    }

    private static Action<MarketplaceOrder> By(int hours) => order => order.DecideByUtc = Now.AddHours(hours);

    private static RemoteOrder Remote(string code) => new()
    {
        ExternalId = code,
        State = MarketplaceOrderState.New,
        RawState = "open",
        PlacedOnUtc = Now,
        Buyer = new RemoteBuyer("A", "B"),
        Total = 10,
        Lines = [],
    };

    private void Line(MarketplaceOrder order, string name, int pieces) =>
        Shop.Row(new MarketplaceOrderLine { MarketplaceOrderId = order.Id, ExternalLineKey = $"{name}", ProductName = name, Quantity = pieces });

    private Order Native(MarketplaceOrder order, OrderStatus status, decimal total)
    {
        var native = new Order { OrderGuid = Guid.NewGuid(), OrderStatus = status, OrderTotal = total, CurrencyRate = 1, CustomOrderNumber = $"N-{order.Id}", CreatedOnUtc = Now };
        Shop.Row(native);
        order.BelongsTo(native.Id);
        Rows<MarketplaceOrder>().UpdateAsync(order, publishEvent: false).GetAwaiter().GetResult();
        return native;
    }
}
