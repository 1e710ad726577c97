using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace that sends a message about no real order when it is asked to: so that an owner sees whether its messages arrive.</summary>
public interface ITrialMarketplace : IMarketplace
{
    /// <summary>Asks for one, to the address that the owner has given to the marketplace. It comes after seconds or minutes.</summary>
    /// <exception cref="Http.MarketplaceApiException">It could not be asked, or refused.</exception>
    Task AskForTestMessageAsync(MarketplaceAccount account, CancellationToken cancellationToken);
}
