using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>An order as the rules see it.</summary>
/// <param name="Problem">Why the order is held; null when it is not.</param>
/// <param name="WasDecided">Somebody has decided on it before, whatever became of that.</param>
public sealed record JudgedOrder(OrderTraits Traits, OwnerText? Problem, bool WasDecided, IReadOnlyList<JudgedLine> Lines);

/// <param name="Quantity">Pieces that were ordered.</param>
/// <param name="Deliverable">Of these, the pieces that the shop has after its buffer.</param>
/// <param name="UnitPrice">Euro, with VAT unless <paramref name="PriceIncludesVat"/> says otherwise.</param>
/// <param name="ShopPrice">What the shop asks there now, in euro with VAT; null when it has no price, or nobody wants to know.</param>
public sealed record JudgedLine(
    string ExternalLineId, string Name, bool IsMatched, int Quantity, int Deliverable, decimal UnitPrice, bool PriceIncludesVat, decimal? ShopPrice)
{
    public bool IsShort => Deliverable < Quantity;
}
