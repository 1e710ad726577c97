using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>What came of checking a file.</summary>
public record ImportPageModel : BaseNopModel
{
    public int AccountId { get; set; }

    public string Marketplace { get; set; } = "";

    /// <summary>The file's text, carried along until it is confirmed.</summary>
    public string Content { get; set; } = "";

    public int Rows { get; set; }

    public int Changing { get; set; }

    public int BadCount { get; set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<BadRowModel> Bad { get; set; } = [];
}

public sealed record BadRowModel(int Line, string Name, IReadOnlyList<string> Reasons);
