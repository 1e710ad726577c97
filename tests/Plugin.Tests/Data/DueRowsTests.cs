using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Data;

public sealed class DueRowsTests
{
    private static readonly DateTime _now = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    [TestCase(-1, true)]
    [TestCase(0, true)]
    [TestCase(1, false)]
    [TestCase(24 * 60, false)]
    [TestCase((24 * 60) + 1, true, Description = "written while a clock was wrong")]
    [TestCase(null, false)]
    public void What_is_due(int? minutesAhead, bool isDue)
    {
        var rows = new[] { new MarketplaceOrder { SyncDueOnUtc = minutesAhead is { } minutes ? _now.AddMinutes(minutes) : null } }.AsQueryable();

        Assert.Multiple(() =>
        {
            Assert.That(rows.Due(order => order.SyncDueOnUtc, _now).Any(), Is.EqualTo(isDue));
            Assert.That(rows.DueOrUnset(order => order.SyncDueOnUtc, _now).Any(), Is.EqualTo(isDue || minutesAhead is null));
        });
    }
}
