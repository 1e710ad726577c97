using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Shop;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Orders;

/// <summary>One order in a shop in memory, and what its owner does to it by hand in nop.</summary>
internal sealed class OneOrder
{
    private readonly OrderSpec _spec;

    public OneOrder(Basket basket = Basket.ThreeLamps, Kind kind = Kind.Ordinary, ShopFacts? facts = null, Market market = Market.Skroutz, int seed = 1)
    {
        _spec = new(market, market is Market.Skroutz ? "260302-7700001" : "3001", kind, basket, kind is Kind.FulfilledByMarketplace ? Stage.Accepted : Stage.Open);
        World = new World(seed, [], TimeSpan.Zero, traced: false) { Facts = facts ?? new ShopFacts() };
    }

    public World World { get; }

    public OrderSpec Spec => _spec;

    public MarketplaceOrder Order => World.Database.Of<MarketplaceOrder>().Rows.First();

    public IReadOnlyList<MarketplaceOrderLine> Lines => [.. World.Database.Of<MarketplaceOrderLine>().Rows];

    public Order? Native => World.Database.Of<Order>().Rows.SingleOrDefault();

    public IReadOnlyList<OrderItem> Items => [.. World.Database.Of<OrderItem>().Rows];

    public IReadOnlyList<Shipment> Shipments => [.. World.Database.Of<Shipment>().Rows];

    public NativeDifference Difference => NativeDifferences.Of(Native, Order.State, Order.IsSynced());

    public int Stock(string sku) =>
        World.Database.Of<ProductAttributeCombination>().Rows.FirstOrDefault(size => size.Sku == sku)?.StockQuantity
        ?? World.Database.Of<Product>().Rows.Single(product => product.Sku == sku).StockQuantity;

    /// <summary>It happens at the marketplace, the shop is told and works on it.</summary>
    /// <param name="words">What the marketplace says otherwise than usual.</param>
    public OneOrder Comes(Stage stage, Func<string, string>? words = null)
    {
        World.Marketplace.Happen(_spec, stage);
        if (_spec.Market is Market.Shopflix)
            return Polls();

        var row = World.Marketplace.Find(_spec.Id)!;
        var body = SkroutzWords.Event(row, row.Versions.Count - 1);
        return Receives(words?.Invoke(body) ?? body);
    }

    /// <summary>How the marketplace announced the order when it was placed.</summary>
    public string Announcement() => SkroutzWords.Event(World.Marketplace.Find(_spec.Id)!, 0);

    /// <summary>What has become of it, told as an update.</summary>
    public string Update()
    {
        var row = World.Marketplace.Find(_spec.Id)!;
        return SkroutzWords.Event(row, row.Versions.Count - 1).Replace("new_order", "order_updated", StringComparison.Ordinal);
    }

    public OneOrder Polls() => Do(shop => shop.GetRequiredService<PollOrdersTask>().ExecuteAsync()).Works();

    /// <param name="accountId">0 for the one it was placed at.</param>
    /// <param name="answer">What the marketplace says when it is asked now; null for what is true there.</param>
    public OneOrder Receives(string body, int accountId = 0, string? answer = null)
    {
        if (answer is not null)
            World.Answers = (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent(answer) });
        Stores(body, accountId).Works();
        World.Answers = null;
        return this;
    }

    /// <summary>It happens at the marketplace and the shop is told, but has not worked on it yet.</summary>
    public OneOrder IsToldOf(Stage stage)
    {
        World.Marketplace.Happen(_spec, stage);
        var row = World.Marketplace.Find(_spec.Id)!;
        return Stores(SkroutzWords.Event(row, row.Versions.Count - 1));
    }

    private OneOrder Stores(string body, int accountId = 0) =>
        Do(async shop => await shop.GetRequiredService<InboxStore>().StoreSentAsync(
            accountId == 0 ? SampleData.AccountOf(_spec.Market) : accountId, body, _spec.Id));

    public OneOrder Works()
    {
        World.Pass(TimeSpan.FromHours(2));
        return Do(shop => shop.GetRequiredService<ProcessOrdersTask>().ExecuteAsync());
    }

    public MapLineOutcome Maps(string identity, bool remember = false) =>
        ByMapLine(map => map.MapAsync(Order.Id, Lines[0].Id, identity, remember, 1, default));

    public MapLineOutcome ByMapLine(Func<MapLine, Task<MapLineOutcome>> change)
    {
        var outcome = MapLineOutcome.NotPossible;
        Do(async shop => outcome = await change(shop.GetRequiredService<MapLine>()));
        return outcome;
    }

    /// <summary>Its account goes live only now.</summary>
    public OneOrder GoesLive()
    {
        World.Pass(TimeSpan.FromMinutes(5));
        Lives.GoLive(World);
        World.Pass(TimeSpan.FromMinutes(5));
        return this;
    }

    /// <summary>The plugin is uninstalled and installed again: what nop has stays, what we had is gone.</summary>
    public OneOrder IsInstalledAgain()
    {
        World.Pass(TimeSpan.FromMinutes(5));
        Lives.InstallAgain(World);
        World.Pass(TimeSpan.FromMinutes(5));
        return this;
    }

    public OneOrder IsTakenOver() => Do(async shop => await shop.GetRequiredService<TakeOverOrder>().RunAsync(Order.Id, default));

    public OneOrder IsCancelledByHand() => ByHand(owner => owner.CancelAsync(Native!.Id));

    public OneOrder IsSetByHand(OrderStatus status) => ByHand(owner => owner.SetStatusAsync(Native!.Id, status));

    public OneOrder IsDeletedByHand() => ByHand(owner => owner.DeleteAsync(Native!.Id));

    /// <param name="quantity">0 takes the item out.</param>
    public OneOrder HasItemSetByHand(int quantity, int index = 0) => ByHand(owner => owner.SetQuantityAsync(Items[index].Id, quantity));

    /// <summary>One more piece of the first item, or another lamp, as an item of its own.</summary>
    public OneOrder HasItemAddedByHand(bool ofTheSame) =>
        ByHand(owner => ofTheSame ? owner.AddAsync(Native!.Id, Items[0].ProductId, Items[0].AttributesXml) : owner.AddAsync(Native!.Id, 1, ""));

    /// <summary>A shipment made by hand of so many pieces of the first item.</summary>
    public OneOrder IsPackedByHand(int pieces, bool sent, string? tracking = null)
    {
        var shipment = new Shipment { OrderId = Native!.Id, TrackingNumber = tracking, ShippedDateUtc = sent ? World.Clock.UtcNow : null, CreatedOnUtc = World.Clock.UtcNow };
        World.Database.Of<Shipment>().Insert(shipment, null);
        World.Database.Of<ShipmentItem>().Insert(new ShipmentItem { ShipmentId = shipment.Id, OrderItemId = Items[0].Id, Quantity = pieces }, null);
        if (sent)
            Change(native => native.ShippingStatus = pieces == Items.Sum(item => item.Quantity) ? ShippingStatus.Shipped : ShippingStatus.PartiallyShipped);
        return this;
    }

    public int Packed(OrderItem item) => World.Database.Of<ShipmentItem>().Rows.Where(packed => packed.OrderItemId == item.Id).Sum(packed => packed.Quantity);

    public OneOrder Do(Func<IServiceProvider, Task> work)
    {
        Exception? failure = null;
        World.Nodes[0].Give(new Job("work", work, ended => failure = ended));
        World.RunToRest();
        return failure is null ? this : throw failure;
    }

    public void Change(Action<Order> change)
    {
        var native = Native!;
        change(native);
        World.Database.Of<Order>().Update(native, null);
    }

    private OneOrder ByHand(Func<ShopOwner, Task> work) => Do(shop => work(ActivatorUtilities.CreateInstance<ShopOwner>(shop))).Works();
}
