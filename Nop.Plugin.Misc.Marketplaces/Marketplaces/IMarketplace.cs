using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>
/// One marketplace, as the rest of the plugin sees it. Implementations hold no state; the account is passed with every call.
/// Refusals and unknown orders are values. Every call throws a <see cref="Http.MarketplaceApiException"/> when there is no such answer, and an
/// <see cref="OperationCanceledException"/> only when the caller's own token was cancelled.
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

    /// <summary>What it is known to take of its commission on an order that the shop rejects, in percent.</summary>
    decimal RejectionFeePercent => 0;

    /// <summary>Turns a raw body into an order. Never throws: what cannot be read is a value too.</summary>
    ReadResult Read(string body);

    /// <summary>The raw body of an order as it is now; null when the marketplace does not know it.</summary>
    /// <exception cref="Http.MarketplaceApiException">No connection, no right, or an answer that is no order.</exception>
    Task<string?> GetOrderAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken);

    /// <summary>Accepts an order. Never retried inside: a write is sent at most once for each call.</summary>
    /// <exception cref="Http.MarketplaceApiException">
    /// No usable answer. Where it says <see cref="Http.MarketplaceApiException.MayHaveTakenEffect"/>, read the order before sending again.
    /// </exception>
    Task<CommandAnswer> AcceptAsync(MarketplaceAccount account, string externalId, AcceptChoice choice, CancellationToken cancellationToken);

    /// <summary>Rejects an order, or lines of it.</summary>
    /// <inheritdoc cref="AcceptAsync" path="/exception"/>
    Task<CommandAnswer> RejectAsync(MarketplaceAccount account, string externalId, RejectChoice choice, CancellationToken cancellationToken);

    /// <summary>A read that shows whether the orders API answers and the secret is right.</summary>
    /// <exception cref="Http.MarketplaceApiException">It does not, or is not.</exception>
    Task TestConnectionAsync(MarketplaceAccount account, CancellationToken cancellationToken);
}
