using Moq;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Services.Localization;

namespace Plugin.Tests.Data;

public sealed class OwnerTextTests
{
    [Test]
    public void A_problem_is_told_from_a_marketplaces_words()
    {
        var written = new OwnerText(CatalogTexts.DuplicateIdentity, "A|\"1\"").ToString();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(OwnerText.Read(written).Key, Is.EqualTo(CatalogTexts.DuplicateIdentity));
            Assert.That(OwnerText.Read(written).Arguments.Select(argument => argument.Words), Is.EqualTo(["A|\"1\""]));
            Assert.That(OwnerText.Read(new OwnerText(CatalogTexts.NoPrice).ToString()).Arguments, Is.Empty);
            Assert.That(OwnerText.Read("Product 1: Field 'price' has invalid type"), Has.Property("Key").Null.And.Property("Words").EqualTo("Product 1: Field 'price' has invalid type"));
            Assert.That(OwnerText.Read(null, null), Is.Null);
        }
    }

    [Test]
    public void Texts_are_equal_that_say_the_same() =>
        Assert.That(OwnerText.Read(Nested().ToString()), Is.EqualTo(Nested()).And.Not.EqualTo(new OwnerText(FailureTexts.Queue)));

    [Test]
    public void A_text_that_is_too_long_for_its_column_loses_the_ends_of_its_arguments_only()
    {
        var text = new OwnerText(FailureTexts.AnswerAndWords, "GET shop.example", 502, new OwnerText(FailureTexts.OtherType, "text/html"), new string('x', 5000));

        var stored = text.Stored(400);

        Assert.That(stored, Has.Length.LessThanOrEqualTo(400));
        Assert.That(OwnerText.Read(stored).InEnglish(Texts.All), Does.StartWith("GET shop.example answered 502 with text/html that is not the JSON of the API: xxx"));
    }

    [Test]
    public void A_value_is_told_by_its_name_in_the_shop() =>
        Assert.That(OwnerText.Read(OwnerText.Of(OrderStatus.Pending).ToString()).Key, Is.EqualTo("Enums.Nop.Core.Domain.Orders.OrderStatus.Pending"));

    [Test]
    public void What_fits_is_stored_as_it_is() => Assert.That(Nested().Stored(1000), Is.EqualTo(Nested().ToString()));

    [Test]
    public void Arguments_that_cannot_be_read_are_none() => Assert.That(OwnerText.Read($"{FailureTexts.Queue}|[\"half")?.Arguments, Is.Empty);

    [TestCase(true, "GET shop.example answered 502 with an empty body.")]
    [TestCase(false, "Το GET shop.example απάντησε 502 με κενό περιεχόμενο.")]
    public async Task A_text_inside_a_text_is_shown_in_the_language_of_the_person(bool english, string shown)
    {
        var localization = new Mock<ILocalizationService>();
        localization.Setup(service => service.GetResourceAsync(It.IsAny<string>())).ReturnsAsync((string key) => english ? Texts.All[key].English : Texts.All[key].Greek);

        Assert.That(await new LocalizedTexts(localization.Object, null!).TextAsync(OwnerText.Read(Nested().ToString())), Is.EqualTo(shown));
    }

    [Test]
    public void The_log_has_a_failure_in_English() =>
        Assert.That(new MarketplaceApiException(Nested()).Message, Is.EqualTo("GET shop.example answered 502 with an empty body."));

    private static OwnerText Nested() => new(FailureTexts.Answer, "GET shop.example", 502, new OwnerText(FailureTexts.EmptyBody));
}
