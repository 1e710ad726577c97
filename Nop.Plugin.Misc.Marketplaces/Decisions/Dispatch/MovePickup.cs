using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;

/// <summary>Moves the courier's visit to another day or place, and asks for a voucher, where the marketplace offers it for the order at this moment.</summary>
public sealed class MovePickup(
    IRepository<MarketplaceOrder> orders, AccountLookup accounts, MarketplaceRegistry marketplaces, IssueOffered offered, IssueCommand issue)
{
    /// <summary>The order as it is now, with what can be chosen; null when the marketplace does not know it, or knows no such thing.</summary>
    /// <exception cref="Http.MarketplaceApiException">The order could not be read.</exception>
    public async Task<RemoteOrder?> OptionsAsync(int marketplaceOrderId, CancellationToken cancellationToken) =>
        await orders.GetByIdAsync(marketplaceOrderId) is { } order ? await ReadAsync(order, cancellationToken) : null;

    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public Task<DecisionResult> RescheduleAsync(int marketplaceOrderId, string day, int customerId, CancellationToken cancellationToken) =>
        MoveAsync(marketplaceOrderId, CommandKind.Reschedule, DecisionTexts.RescheduleTold, options => options.Days, day, customerId, cancellationToken);

    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public Task<DecisionResult> RelocateAsync(int marketplaceOrderId, string location, int customerId, CancellationToken cancellationToken) =>
        MoveAsync(marketplaceOrderId, CommandKind.Relocate, DecisionTexts.RelocateTold, options => options.Locations, location, customerId, cancellationToken);

    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public Task<DecisionResult> RequestVoucherAsync(int marketplaceOrderId, int customerId, CancellationToken cancellationToken) => offered.RunAsync(
        marketplaceOrderId,
        CommandKind.RequestVoucher,
        remote => remote.Dispatch.RequestVoucher ? null : new(DecisionTexts.NotOffered),
        _ => Task.FromResult<object>(true),
        new(DecisionTexts.VoucherTold),
        customerId,
        cancellationToken);

    private async Task<DecisionResult> MoveAsync(
        int marketplaceOrderId,
        CommandKind kind,
        string told,
        Func<PickupOptions, IReadOnlyList<DecisionOption>?> choices,
        string id,
        int customerId,
        CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order)
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.OrderGone));

        var remote = await ReadAsync(order, cancellationToken);
        if (remote?.PickupOptions is not { } options || choices(options)?.FirstOrDefault(option => option.Id == id) is not { } chosen)
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.PickupGone));

        var choice = new PickupChoice(chosen.Id, remote.PickupFromUtc, remote.PickupAddress) { Name = chosen.Label };
        return await issue.RunAsync(order, kind, choice, customerId, new(told, chosen.Label), cancellationToken);
    }

    private async Task<RemoteOrder?> ReadAsync(MarketplaceOrder order, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(order.AccountId) is not { } account || marketplaces.Find(account.Marketplace) is not IPickupMarketplace marketplace)
            return null;

        AtWork.Demand(account);
        return await marketplace.ReadPickupAsync(account, ForeignId.Read(order.ExternalId), cancellationToken);
    }
}
