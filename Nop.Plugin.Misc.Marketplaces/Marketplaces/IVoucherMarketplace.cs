using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace that makes the labels of its parcels.</summary>
public interface IVoucherMarketplace : IMarketplace
{
    /// <summary>The labels of one accepted order. Reading them may tell the marketplace that the parcel is ready, so it is done on a person's click only.</summary>
    /// <exception cref="Http.MarketplaceApiException">No usable answer, or a file from an address that is not allowed, too large or no PDF.</exception>
    Task<Voucher> ReadVoucherAsync(MarketplaceAccount account, MarketplaceOrder order, CancellationToken cancellationToken);
}

/// <param name="Pdf">Null where there is none yet.</param>
/// <param name="Missing">Why there is none.</param>
public sealed record Voucher(byte[]? Pdf, OwnerText? Missing = null);
