using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Orders.Search;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>Writes a marketplace's order into our record of it. Only the holder of the order's lease calls this.</summary>
public sealed class RecordOrder(
    OrderRows rows,
    RefreshMarks refresh,
    IRepository<MarketplaceOrderLine> lines,
    Journal journal,
    TimeProvider time)
{
    /// <param name="isDoubtful">The marketplace is to be asked whether it is so.</param>
    /// <exception cref="LeaseLostException">Nothing was written.</exception>
    public async Task ApplyAsync(OrderWork work, RemoteOrder told, MarketplaceInboxMessage message, bool isDoubtful)
    {
        var order = work.Order;
        var (remote, body) = CompletedOrder.Of(work, told, message);
        var now = time.StoredNow();
        var before = order.Id == 0 ? (MarketplaceOrderState?)null : order.State;
        Fill(order, remote);
        order.SearchText = OrderSearchText.Of(order, remote, work.Lines);
        if (!IsAbridged(order, remote))
            order.Total = remote.Total;

        order.Body = body;
        order.AppliedFingerprint = message.Fingerprint;
        order.Revision++;
        order.Attempts = 0;
        order.UpdatedOnUtc = now;
        if (OrderFreshness.Credible(remote.EventTimeUtc, message.ReceivedOnUtc) is { } eventTime)
            (order.LastEventOnUtc, order.LastEventReceivedOnUtc) = (Latest(order.LastEventOnUtc, eventTime), message.ReceivedOnUtc);
        else if (message.ReadOn() is { } readOn)
            order.LastReadOnUtc = Latest(order.LastReadOnUtc <= now ? order.LastReadOnUtc : null, readOn);

        if (order.Id == 0)
            order.ReceivedOnUtc = now;
        if (order.PlacedOnUtc == DateTime.UnixEpoch)
            order.PlacedOnUtc = order.ReceivedOnUtc;
        NoteProgress(order, before, OrderFreshness.Credible(remote.EventTimeUtc, message.ReceivedOnUtc) ?? now);
        order.HandledElsewhere = !remote.IsAnnounced
            && (order.Id == 0 ? OrderRules.IsHandledElsewhere(work.Account.LiveSinceUtc - OrderFreshness.ClockSkew, order.PlacedOnUtc, remote.State) : order.HandledElsewhere);

        var news = CompareWithSold(work, remote, isWhole: message.ReadOn() is not null);
        await StoreAsync(work, remote, news, isToBeRead: isDoubtful || (told.Lines.Count == 0 && message.ReadOn() is null));
        work.Apply(remote);
    }

    /// <summary>An order that seemed to be history turns out to have been announced to us.</summary>
    /// <exception cref="LeaseLostException">Nothing was written.</exception>
    public Task AnnouncedAsync(OrderWork work)
    {
        work.Order.HandledElsewhere = false;
        return work.WhileHeldAsync(() => rows.StoreNewsAsync(work.Order));
    }

    /// <summary>What was told is not applied before the marketplace was asked.</summary>
    public Task DoubtAsync(OrderWork work) => refresh.RequestAsync([work.Order.Id], time.GetUtcNow().UtcDateTime);

    /// <summary>The order and its lines together: an order that is on record as applied is never looked at for missing lines.</summary>
    private Task StoreAsync(OrderWork work, RemoteOrder remote, (JournalLevel Level, OwnerText Text)? news, bool isToBeRead) => work.WhileHeldAsync(async () =>
    {
        await rows.StoreNewsAsync(work.Order);
        await ApplyLinesAsync(work, remote);
        if (news is { } told)
            await journal.OrderAsync(work.Order, told.Level, told.Text);
        if (isToBeRead)
            await refresh.RequestAsync([work.Order.Id], time.StoredNow());
        if (remote.Replaces.Count > 0)
            await refresh.RequestOpenAsync(work.Account.Id, [.. remote.Replaces.Select(ForeignId.Key)], time.StoredNow());
    });

    /// <summary>An update may leave the lines out; that says nothing about them, nor about the total. The whole order is read then.</summary>
    private static bool IsAbridged(MarketplaceOrder order, RemoteOrder remote) => order.Id != 0 && remote.Lines.Count == 0;

    private static void Fill(MarketplaceOrder order, RemoteOrder remote)
    {
        order.Reference = StoredText.FitOrNull(remote.Reference, 100);
        order.State = remote.State;
        order.RawState = OrderText.State(remote.RawState);
        order.Traits = remote.Traits;
        order.PlacedOnUtc = remote.PlacedOnUtc;
        order.DecideByUtc = remote.DecideByUtc;
        order.DispatchByUtc = remote.DispatchByUtc;
        order.Commission = remote.Commission;
        order.BuyerName = StoredText.FitOrNull(remote.Buyer.FullName, 200);
        order.Courier = StoredText.FitOrNull(remote.Courier, 100);
        if (remote.TellsTracking)
            order.TrackingCodes = StoredText.FitOrNull(string.Join(", ", remote.TrackingCodes), 4000);
        order.VoucherUrl = StoredText.FitOrNull(remote.VoucherUrl, 4000);
    }

    /// <summary>Once: what comes later does not undo that it was so.</summary>
    /// <param name="before">Null for an order that is new to us: when it left is not known if it is gone already.</param>
    private static void NoteProgress(MarketplaceOrder order, MarketplaceOrderState? before, DateTime on)
    {
        if (OrderProgress.WasAccepted(order.State))
            order.AcceptedOnUtc ??= on;
        if (before is { } known && !OrderProgress.HasLeft(known) && OrderProgress.HasLeft(order.State))
            order.DispatchedOnUtc ??= on;
    }

    /// <summary>
    /// Lines are added until the native order exists; afterwards they are what was sold, and a marketplace that tells of others is heard
    /// but not followed. Line ids are not trusted to stay: the same goods under another id are the same line.
    /// </summary>
    private async Task ApplyLinesAsync(OrderWork work, RemoteOrder remote)
    {
        if (work.Order.OrderId != 0)
            return;

        var unmatched = new List<MarketplaceOrderLine>(work.Lines);
        foreach (var remoteLine in remote.Lines)
        {
            var line = unmatched.Find(candidate => candidate.ExternalLineKey == remoteLine.Key)
                ?? unmatched.Find(candidate => SameGoods(candidate, remoteLine));
            if (line is not null)
            {
                unmatched.Remove(line);
                Fill(line, remoteLine);
                await lines.UpdateAsync(line, publishEvent: false);
            }
            else
            {
                line = new MarketplaceOrderLine { MarketplaceOrderId = work.Order.Id };
                Fill(line, remoteLine);
                await lines.InsertAsync(line, publishEvent: false);
                work.Lines.Add(line);
            }
        }

        if (remote.Lines.Count == 0)
            return;

        foreach (var gone in unmatched)
        {
            await lines.DeleteAsync(gone, publishEvent: false);
            work.Lines.Remove(gone);
        }
    }

    /// <summary>Stays on record for as long as it is so. Nothing is sold of what is called off.</summary>
    /// <returns>What the journal is to be told; null when nothing has changed.</returns>
    private static (JournalLevel Level, OwnerText Text)? CompareWithSold(OrderWork work, RemoteOrder remote, bool isWhole)
    {
        var order = work.Order;
        if (order.OrderId == 0 || (remote.Lines.Count == 0 && !isWhole))
            return null;

        var difference = OrderProgress.IsCancelled(order.State) ? null : SoldDifferences.Of(order, work.Lines, remote);
        if (order.SoldDifference == difference?.ToString())
            return null;

        order.SoldDifference = difference?.ToString();
        return difference is null ? (JournalLevel.Information, new OwnerText(OrderTexts.SoldAgrees)) : (JournalLevel.Warning, new OwnerText(OrderTexts.SoldOtherwise, difference));
    }

    private static void Fill(MarketplaceOrderLine line, RemoteOrderLine remote)
    {
        if (line.GoodsKey != remote.GoodsKey)
            (line.ProductId, line.CombinationId, line.Match, line.RememberMatch) = (0, 0, LineMatch.ByIdentity, false);

        line.ExternalLineId = StoredText.Fit(remote.ExternalLineId, 100);
        line.ExternalLineKey = remote.Key;
        line.ExternalProductId = GoodsId(remote.ExternalProductId);
        line.ExternalVariationId = GoodsId(remote.ExternalVariationId);
        line.GoodsKey = remote.GoodsKey;
        line.ProductName = StoredText.FitOrNull(remote.ProductName, 400);
        line.Quantity = remote.Quantity;
        line.UnitPrice = remote.UnitPrice;
        line.TotalPrice = remote.TotalPrice;
        line.PriceIncludesVat = remote.PriceIncludesVat;
        line.IslandVat = remote.IslandVat;
        line.VatRate = remote.VatRate;
    }

    private static bool SameGoods(MarketplaceOrderLine line, RemoteOrderLine remote) =>
        line.GoodsKey == remote.GoodsKey
        && line.Quantity == remote.Quantity
        && line.TotalPrice == remote.TotalPrice;

    private static string? GoodsId(string? id) => id is null ? null : StoredText.FitOrNull(ForeignId.Write(id), 400);

    private static DateTime Latest(DateTime? first, DateTime second) => first > second ? first.Value : second;
}
