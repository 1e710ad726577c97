namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>The page of the day's parcels.</summary>
/// <param name="ShowsReady">Those that are packed and wait for the courier; otherwise those to be packed.</param>
/// <param name="IsCut">There are more orders than the page holds.</param>
public sealed record DeskModel(bool ShowsReady, int ToPack, int Ready, bool IsCut, bool MayDecide, IReadOnlyList<DeskGroupModel> Groups);

/// <param name="Title">When it leaves.</param>
/// <param name="IsOver">The pickup window has passed.</param>
public sealed record DeskGroupModel(string Title, string? Courier, bool IsOver, IReadOnlyList<DeskOrderModel> Orders)
{
    public int Pieces => Orders.Sum(order => order.Pieces);
}

/// <param name="Leaves">When and with whom.</param>
/// <param name="MaySetReady">The marketplace wants to be told that it is packed.</param>
/// <param name="HandOverBy">The marketplace's deadline.</param>
public sealed record DeskOrderModel(
    int Id,
    string Code,
    string Account,
    string? Buyer,
    string Leaves,
    int? Parcels,
    bool HasVoucher,
    bool IsReady,
    bool MaySetReady,
    string? HandOverBy,
    string? Comments,
    IReadOnlyList<string> Marks,
    IReadOnlyList<DeskLineModel> Lines)
{
    public int Pieces => Lines.Sum(line => line.Pieces);
}

/// <param name="Goods">What lines for the same goods have in common.</param>
/// <param name="IsMatched">The shop's product is known.</param>
/// <param name="Codes">What may be scanned for it.</param>
public sealed record DeskLineModel(
    int Id,
    string Goods,
    int Pieces,
    string Name,
    bool IsMatched,
    string? Size,
    string? Sku,
    string? Ean,
    string? PartNumber,
    string? Shelf,
    string? Picture,
    IReadOnlyList<string> Codes);
