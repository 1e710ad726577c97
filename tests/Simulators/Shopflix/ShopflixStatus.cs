namespace Marketplaces.Simulators;

public static class ShopflixStatus
{
    public const string Placed = "O";
    public const string Processing = "G";
    public const string ToBeShipped = "H";
    public const string Shipped = "J";
    public const string AtThirdParty = "S";
    public const string FailedToDeliver = "L";
    public const string Rejected = "D";
    public const string Cancelled = "I";
    public const string Completed = "C";

    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>
    {
        [Placed] = "Placed",
        [Processing] = "Processing",
        [ToBeShipped] = "To be shipped",
        [Shipped] = "Shipped",
        [AtThirdParty] = "Delivered to third party",
        [FailedToDeliver] = "Failed to deliver",
        [Rejected] = "Rejected",
        [Cancelled] = "Cancelled",
        [Completed] = "Completed"
    };
}
