using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal sealed class CourierVouchers(Func<Uri> baseUrl)
{
    private long _lastNumber = 100_000;

    /// <summary>A voucher as after an acceptance; called again, it replaces the one before.</summary>
    public void Create(OrderEdit edit)
    {
        var number = Interlocked.Increment(ref _lastNumber);
        edit.Change("courier_voucher", new Uri(baseUrl(), $"{Uri.EscapeDataString(edit.Code)}-{number}.pdf").ToString());
        edit.Change("courier_tracking_codes", new JsonArray(Tracking(edit.Order.Text("courier"), number)));
        edit.Announce();
    }

    private static string Tracking(string? courier, long number) =>
        (courier == PickupReadiness.LastMile ? "SLM000" : "9000") + number.ToString(CultureInfo.InvariantCulture);
}
