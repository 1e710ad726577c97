using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

public record ActivityModel : BaseNopModel
{
    /// <summary>What is not sent yet, a line each.</summary>
    public IReadOnlyList<WaitingModel> Waiting { get; set; } = [];

    public InboxSearchModel Inbox { get; set; } = new();

    public StockDifferenceSearchModel Stock { get; set; } = new();

    public QuarantineSearchModel Quarantine { get; set; } = new();

    public CommandSearchModel Commands { get; set; } = new();

    public JournalSearchModel Journal { get; set; } = new();
}
