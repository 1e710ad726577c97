using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>The page of one product, or one combination, at one account.</summary>
public record OverridePageModel : BaseNopModel
{
    public OverrideModel Own { get; set; } = new();

    public MappingModel Mapping { get; set; } = new();

    [BindNever]
    public OverrideFacts Facts { get; set; } = OverrideFacts.None;
}

/// <summary>What the page shows beside the fields; never posted.</summary>
public sealed record OverrideFacts
{
    public static OverrideFacts None { get; } = new();

    public string Marketplace { get; init; } = "";

    public string Product { get; init; } = "";

    /// <summary>Null for the product itself.</summary>
    public string? Combination { get; init; }

    /// <summary>The product and its combinations, to go from one to the other.</summary>
    public IReadOnlyList<OverridePart> Parts { get; init; } = [];

    /// <summary>Why its combinations have no listings of their own; null when they have, or it has none.</summary>
    public string? StockIsOne { get; init; }

    /// <summary>What is told to the marketplace for the product as a whole is told by its combinations.</summary>
    public bool IsOfferedByCombination { get; init; }

    /// <summary>Ids by which it is known now; null when it has none.</summary>
    public string? Ids { get; init; }

    public bool IsTyped { get; init; }

    /// <summary>What the marketplace shows of it, as far as that is known.</summary>
    public string? Applied { get; init; }

    public string? Problem { get; init; }

    public IReadOnlyList<SelectListItem> OfferedChoices { get; init; } = [];

    public IReadOnlyList<SelectListItem> RoundingChoices { get; init; } = [];

    /// <summary>What the account says, by field.</summary>
    public IReadOnlyDictionary<string, string> OfAccount { get; init; } = new Dictionary<string, string>();

    public bool MayChange { get; init; }
}

public sealed record OverridePart(int CombinationId, string Name, bool IsThis);
