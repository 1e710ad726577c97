using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>Whether anything may be asked or sent for an account, in words.</summary>
public static class AtWork
{
    /// <summary>Null when it may.</summary>
    public static OwnerText? Objection(MarketplaceAccount account) => account switch
    {
        { OtherShopAddress: not null } => new OwnerText(SellingShopTexts.NotThisShop),
        { Enabled: false } => new OwnerText(SellingShopTexts.SwitchedOff),
        _ => null,
    };

    /// <exception cref="MarketplaceApiException">It may not.</exception>
    public static void Demand(MarketplaceAccount account)
    {
        if (Objection(account) is { } objection)
            throw new MarketplaceApiException(objection);
    }
}
