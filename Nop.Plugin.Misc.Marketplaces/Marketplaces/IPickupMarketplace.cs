using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace whose courier's visit to an accepted order can be changed.</summary>
public interface IPickupMarketplace : IMarketplace
{
    /// <summary>The order as it is now, with its <see cref="RemoteOrder.PickupOptions"/>; null when the marketplace does not know it.</summary>
    /// <inheritdoc cref="IMarketplace.GetOrderAsync" path="/exception"/>
    Task<RemoteOrder?> ReadPickupAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken);

    /// <param name="day">Id of one of the days that the order offers.</param>
    /// <inheritdoc cref="IMarketplace.AcceptAsync" path="/exception"/>
    Task<CommandAnswer> RescheduleAsync(MarketplaceAccount account, string externalId, string day, CancellationToken cancellationToken);

    /// <param name="location">Id of one of the places that the order offers.</param>
    /// <inheritdoc cref="IMarketplace.AcceptAsync" path="/exception"/>
    Task<CommandAnswer> RelocateAsync(MarketplaceAccount account, string externalId, string location, CancellationToken cancellationToken);

    /// <summary>Asks for the voucher of an order that gets none by itself.</summary>
    /// <inheritdoc cref="IMarketplace.AcceptAsync" path="/exception"/>
    Task<CommandAnswer> RequestVoucherAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken);
}
