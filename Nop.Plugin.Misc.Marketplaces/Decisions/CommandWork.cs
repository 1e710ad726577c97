using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>A command that was claimed, with the order it is about.</summary>
public sealed record CommandWork(MarketplaceCommand Command, MarketplaceOrder Order, MarketplaceAccount Account, IMarketplace Marketplace);
