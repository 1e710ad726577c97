using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>
/// One marketplace, as the rest of the plugin sees it. Implementations hold no state; the account is passed with every call.
/// Calls throw <see cref="Http.MarketplaceApiException"/> when no answer of business meaning came back.
/// </summary>
public interface IMarketplace
{
    /// <summary>Lower-case name in code, tables and URLs, such as the webhook's.</summary>
    string SystemName { get; }

    /// <summary>Proper name, the same in every language.</summary>
    string DisplayName { get; }

    /// <summary>Base URL a new account starts with.</summary>
    string DefaultBaseUrl { get; }

    /// <summary>Which credentials an account needs.</summary>
    AccountCredentials Credentials { get; }

    /// <summary>Turns a raw body into an order. Never throws: what cannot be read is a value too.</summary>
    ReadResult Read(string body);

    /// <summary>The raw body of an order as it is now; null when the marketplace does not know it.</summary>
    Task<string?> GetOrderAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken);

    Task<CommandAnswer> AcceptAsync(MarketplaceAccount account, string externalId, AcceptChoice choice, CancellationToken cancellationToken);

    Task<CommandAnswer> RejectAsync(MarketplaceAccount account, string externalId, RejectChoice choice, CancellationToken cancellationToken);

    /// <summary>A harmless call that shows whether the orders API answers and the secret is right.</summary>
    Task TestConnectionAsync(MarketplaceAccount account, CancellationToken cancellationToken);
}
