using System.Net;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Admin;

public sealed class AdminRulesTests
{
    [TestCase("https://api.example.com", null)]
    [TestCase("https://api.example.com/v1/", null)]
    [TestCase("http://localhost:5081", null)]
    [TestCase("http://127.0.0.1:5081", null)]
    [TestCase("http://api.example.com", "BaseUrlHttps")]
    [TestCase("ftp://api.example.com", "BaseUrlHttps")]
    [TestCase("javascript:alert(1)", "BaseUrlHttps")]
    [TestCase("https://user:word@api.example.com", "BaseUrl")]
    [TestCase("https://api.example.com?key=1", "BaseUrl")]
    [TestCase("api.example.com", "BaseUrl")]
    [TestCase("", "BaseUrl")]
    [TestCase(null, "BaseUrl")]
    public void BaseUrl_is_https_except_on_the_machine_itself(string? url, string? objection) =>
        Assert.That(ConfigurationRules.BaseUrl(url)?.Key!.Split('.')[^1], Is.EqualTo(objection));

    [TestCase("marketplace.invalid", true)]
    [TestCase("shop.gr", true)]
    [TestCase("localhost", false)]
    [TestCase("a@b.gr", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void EmailDomain_is_a_domain(string? domain, bool fits) => Assert.That(ConfigurationRules.EmailDomain(domain) is null, Is.EqualTo(fits));

    [TestCase("GR", true)]
    [TestCase("CY", true)]
    [TestCase("gr", false)]
    [TestCase("ΕΛ", false)]
    [TestCase("GRC", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void CountryCode_is_two_letters(string? code, bool fits) => Assert.That(ConfigurationRules.CountryCode(code) is null, Is.EqualTo(fits));

    /// <summary>With the figures that stopped a shop: a command was sent again while its first call still ran, every call failed, every deletion failed.</summary>
    [TestCase(nameof(MarketplacesSettings.CallSeconds), 119, 90)]
    [TestCase(nameof(MarketplacesSettings.CallSeconds), int.MaxValue, 90)]
    [TestCase(nameof(MarketplacesSettings.CallSeconds), -1, 3)]
    [TestCase(nameof(MarketplacesSettings.CallsPerSecond), int.MaxValue, 1_000)]
    [TestCase(nameof(MarketplacesSettings.CallsPerSecond), -1, 0)]
    [TestCase(nameof(MarketplacesSettings.RetentionDays), 999_999, 3_650)]
    [TestCase(nameof(MarketplacesSettings.RefreshHours), int.MaxValue, 168)]
    [TestCase(nameof(MarketplacesSettings.RunSeconds), int.MaxValue, 3_600)]
    public void A_figure_that_does_not_work_is_refused_and_bent_where_it_stands_already(string setting, int value, int bent)
    {
        var limit = (Limit)typeof(SettingLimits).GetProperty(setting)!.GetValue(null)!;
        var model = new ConfigurationModel();
        foreach (var property in typeof(SettingLimits).GetProperties().Where(property => typeof(ConfigurationModel).GetProperty(property.Name) is not null))
            typeof(ConfigurationModel).GetProperty(property.Name)!.SetValue(model, ((Limit)property.GetValue(null)!).Least);
        typeof(ConfigurationModel).GetProperty(setting)!.SetValue(model, value);

        var objection = ConfigurationRules.Objections(model).Single(each => each.Field == setting);

        Assert.That(limit.Nearest(value), Is.EqualTo(bent));
        Assert.That(objection.Text.Arguments.Select(argument => argument.Words), Is.EqualTo([$"{limit.Least}", $"{limit.Most}"]));
    }

    /// <summary>A setting that is a number has its bounds.</summary>
    [Test]
    public void Every_number_among_the_settings_has_limits()
    {
        var numbers = typeof(MarketplacesSettings).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => property.Name);

        Assert.That(numbers.Except([nameof(MarketplacesSettings.PlaceholderProductId)]), Is.SubsetOf(typeof(SettingLimits).GetProperties().Select(property => property.Name)));
    }

    [TestCase("https://files.example.com/v.pdf", "https://files.example.com/v.pdf")]
    [TestCase("http://localhost:5081/v.pdf", "http://localhost:5081/v.pdf")]
    [TestCase("http://files.example.com/v.pdf", null)]
    [TestCase("javascript:alert(1)", null)]
    [TestCase("data:text/html,x", null)]
    [TestCase("https://a:b@example.com/", null)]
    [TestCase(null, null)]
    public void SafeLink_lets_only_safe_addresses_become_links(string? address, string? link) => Assert.That(SafeLink.Of(address), Is.EqualTo(link));

    [Test]
    public void A_webhook_token_is_new_every_time_and_fits_a_path()
    {
        var tokens = Enumerable.Range(0, 100).Select(_ => NewAccounts.NewToken()).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(tokens, Is.Unique);
            Assert.That(tokens, Is.All.Matches("^[A-Za-z0-9_-]{43}$"));
            Assert.That(TokenAddress.OfWebhook("https://shop.gr/", "market", "t"), Is.EqualTo("https://shop.gr/marketplaces/market/webhook/t"));
        });
    }

    [Test]
    public void Labels_name_stores_and_logins_only_where_there_is_more_than_one()
    {
        MarketplaceAccount[] accounts =
        [
            new() { Id = 1, Marketplace = "a", StoreId = 1, Name = "A" },
            new() { Id = 2, Marketplace = "b", StoreId = 1, Name = "B" },
            new() { Id = 3, Marketplace = "b", StoreId = 2, Name = "B" },
            new() { Id = 4, Marketplace = "b", StoreId = 2, Name = "Second" },
        ];
        var labels = AccountLabels.Labels(accounts, new Dictionary<int, string> { [1] = "North", [2] = "South" }, name => name.ToUpperInvariant());

        Assert.That(labels.Values, Is.EqualTo(new[] { "A", "B – North", "B – South – B", "B – South – Second" }));
    }

    [TestCase(HttpStatusCode.Unauthorized, "Unauthorized")]
    [TestCase(HttpStatusCode.Forbidden, "Unauthorized")]
    [TestCase(HttpStatusCode.TooManyRequests, "Busy")]
    [TestCase(HttpStatusCode.NotFound, "WrongAddress")]
    [TestCase(HttpStatusCode.BadGateway, "Broken")]
    [TestCase(HttpStatusCode.UnprocessableEntity, "Refused")]
    [TestCase(HttpStatusCode.OK, "NotUnderstood")]
    [TestCase(null, "Unreachable")]
    public void A_failed_call_is_explained(HttpStatusCode? status, string key) =>
        Assert.That(ApiProblems.KeyOf(new MarketplaceApiException(OwnerText.Quote("")) { StatusCode = status, IsTransient = true }).Split('.')[^1], Is.EqualTo(key));

    [Test]
    public void A_rejection_takes_only_the_lines_with_a_reason()
    {
        var model = new RejectModel
        {
            Lines = [new() { ExternalLineId = "1", Reason = "4", AvailableQuantity = 1 }, new() { ExternalLineId = "2", Reason = "" }],
            Text = "left over from the other tab",
        };

        var choice = model.ToChoice();

        Assert.Multiple(() =>
        {
            Assert.That(choice.Lines, Is.EqualTo(new[] { new RejectedLine("1", "4", 1) }));
            Assert.That(choice.Text, Is.Null);
            Assert.That(RejectRules.Objection(model, choice), Is.Null);
        });
    }

    [Test]
    public void A_rejection_of_the_whole_order_has_no_lines()
    {
        var choice = new RejectModel { WholeOrder = true, Lines = [new() { ExternalLineId = "1", Reason = "4" }], Reason = " ", Text = " broken " }.ToChoice();

        Assert.Multiple(() =>
        {
            Assert.That(choice.Lines, Is.Empty);
            Assert.That(choice.Reason, Is.Null);
            Assert.That(choice.Text, Is.EqualTo("broken"));
        });
    }

    [Test]
    public void A_rejection_without_a_line_is_not_sent()
    {
        var model = new RejectModel { Lines = [new() { ExternalLineId = "1" }] };

        Assert.That(RejectRules.Objection(model, model.ToChoice()), Does.EndWith("NoLine"));
    }

    [TestCase("Ελλάδα", "Ελλάδα")]
    [TestCase(null, "GR")]
    public void An_address_leaves_no_gaps_and_names_its_country(string? name, string shown) =>
        Assert.That(
            AddressText.Of(new RemoteAddress("Άννα", "Παππά", "Ερμού", "5", "10563", "Αθήνα", null, "GR", CollectionPoint: " "), name),
            Is.EqualTo(new[] { "Άννα Παππά", "Ερμού 5", "10563 Αθήνα", shown }));

    [Test]
    public void Every_state_but_the_unknown_has_a_colour([Values] MarketplaceOrderState state) =>
        Assert.That(StateTone.Of(state), state == MarketplaceOrderState.Unknown ? Is.EqualTo("none") : Is.Not.EqualTo("none"));
}
