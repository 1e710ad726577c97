using Nop.Plugin.Misc.Marketplaces.Admin.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Admin;

/// <summary>Rules between the page and the row.</summary>
public sealed class TypedRulesTests
{
    [Test]
    public void What_is_saved_is_shown_again()
    {
        var policy = new MarketplaceDecisionPolicy
        {
            AccountId = 2,
            AcceptByRule = true,
            RejectOnShortage = true,
            PriceTolerance = 2.5m,
            WorkDays = 62,
            WorkFrom = 540,
            WorkUntil = 1440,
            PickupLocation = "Αποθήκη",
            PickupWindow = "15:00",
            Parcels = 2,
            WarnMinutes = "120, 30",
            WarnAddress = "owner@shop.test",
            AcceptAtLast = true,
            LastMinutes = 20,
        };

        var page = TypedRules.Read(policy);
        Assert.That(TypedRules.Objections(page), Is.Empty);
        Assert.That(TypedRules.Read(TypedRules.Write(page, new() { AccountId = 2 })), Is.EqualTo(page).UsingPropertiesComparer());
    }

    [TestCase("9", 540)]
    [TestCase("9:30", 570)]
    [TestCase("09.30", 570)]
    [TestCase("24:00", 1440)]
    [TestCase("", 0)]
    public void Times_are_read_as_people_write_them(string typed, int minutes) => Assert.That(TypedRules.Write(Page(page => page.WorkUntil = typed), new()).WorkUntil, Is.EqualTo(minutes));

    [TestCase("WorkFrom", "nine")]
    [TestCase("WorkFrom", "25:00")]
    [TestCase("WorkFrom", "9:60")]
    [TestCase("WarnAddress", "nobody")]
    [TestCase("WarnMinutes", "soon")]
    [TestCase("PriceTolerance", "101")]
    [TestCase("PriceTolerance", "-1")]
    public void What_makes_no_sense_is_objected_to(string field, string typed)
    {
        var page = Page(_ => { });
        typeof(RulesModel).GetProperty(field)!.SetValue(page, typed);

        Assert.That(TypedRules.Objections(page).Select(objection => objection.Field), Is.EqualTo(new[] { field }));
    }

    [Test]
    public void Numbers_and_days_too() => Assert.That(
        TypedRules.Objections(Page(page => (page.LastMinutes, page.Parcels, page.WorkDays) = (1, -1, []))).Select(objection => objection.Field),
        Is.EquivalentTo(new[] { "LastMinutes", "Parcels", "WorkDays" }));

    private static RulesModel Page(Action<RulesModel> change)
    {
        var page = TypedRules.Read(new MarketplaceDecisionPolicy());
        change(page);
        return page;
    }
}
