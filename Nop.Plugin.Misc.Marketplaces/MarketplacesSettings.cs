using Nop.Core.Configuration;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>
/// Options of the whole installation; what belongs to an account lies in its row. Those that a store may override say so; they are read with
/// the store of the account.
/// </summary>
public class MarketplacesSettings : ISettings
{
    /// <summary>Domain of the buyers' e-mail addresses. The default can never receive mail: the buyer belongs to the marketplace.</summary>
    public string BuyerEmailDomain { get; set; } = "marketplace.invalid";

    /// <summary>All orders of a marketplace belong to one customer, instead of a guest for each order.</summary>
    public bool OneCustomerPerMarketplace { get; set; }

    /// <summary>Hours after which an order that is not over is read again, in case a message about it never came.</summary>
    public int RefreshHours { get; set; } = 6;

    /// <summary>By store. Publishes nop's order-placed event, which accounting and analytics plugins listen to.</summary>
    public bool PublishOrderPlaced { get; set; } = true;

    /// <summary>By store. Product of lines that match none; 0 holds the order back instead.</summary>
    public int PlaceholderProductId { get; set; }

    /// <summary>Euro: an order with more for shipping and surcharges is held until a person has looked at it.</summary>
    public int HighestShipping { get; set; } = 100;

    /// <summary>Pieces: an order with more in one line is held until a person has looked at it.</summary>
    public int LargestQuantity { get; set; } = 1000;

    /// <summary>The worker of each node does what is due by itself; otherwise the schedule tasks do, as often as nopCommerce runs them.</summary>
    public bool WorkerEnabled { get; set; } = true;

    /// <summary>A change of stock or price is sent as soon as it is made; otherwise every <see cref="PushSeconds"/>.</summary>
    public bool InstantPush { get; set; } = true;

    /// <summary>
    /// nop's price service is asked for every product, not only for those with discounts, tier prices or surcharges: for shops in which something
    /// else changes prices. Switched on by itself where that is found.
    /// </summary>
    public bool AskEveryPrice { get; set; }

    /// <summary>Seconds between two looks of the worker for what is due, at most 3600.</summary>
    public int LookSeconds { get; set; } = 5;

    /// <summary>Seconds between two looks for new products, and between two pushes when they are not instant; at most 3600.</summary>
    public int PushSeconds { get; set; } = 30;

    /// <summary>Seconds between two readings of the order list of a marketplace that sends nothing, at most 3600.</summary>
    public int PollSeconds { get; set; } = 120;

    /// <summary>Seconds between two comparisons of all listings.</summary>
    public int CompareSeconds { get; set; } = 3600;

    /// <summary>Seconds between two searches for what no message told us.</summary>
    public int ReconcileSeconds { get; set; } = 3600;

    /// <summary>Seconds between two deletions of what is past its retention.</summary>
    public int HousekeepingSeconds { get; set; } = 86400;

    /// <summary>Longest run of a schedule task, and of one piece of the worker's work, in seconds.</summary>
    public int RunSeconds { get; set; } = 50;

    /// <summary>Time limit of one call to a marketplace, in seconds.</summary>
    public int CallSeconds { get; set; } = 30;

    /// <summary>Calls a second to the marketplace of one account, from one node; twice as many in a burst; 0 for no limit.</summary>
    public int CallsPerSecond { get; set; } = 50;

    /// <summary>Minutes for which a feed is shown before a new one is written.</summary>
    public int FeedMinutes { get; set; } = 10;

    /// <summary>Domains, separated by commas, from which voucher files may be fetched besides those of the marketplaces themselves.</summary>
    public string VoucherHosts { get; set; } = "";

    /// <summary>Days after which handled inbox messages and journal entries are deleted.</summary>
    public int RetentionDays { get; set; } = 180;
}
