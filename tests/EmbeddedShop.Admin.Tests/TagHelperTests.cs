using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Moq;
using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Localization;
using Nop.Services.Localization;
using Nop.Web.Framework.Factories;
using Nop.Web.Framework.Mvc.ModelBinding;
using Nop.Web.Framework.TagHelpers.Admin;

namespace EmbeddedShop.Admin.Tests;

public sealed class TagHelperTests
{
    private readonly Fields _fields = new();
    private PageUnderTest _page = null!;

    [SetUp]
    public void Open() => _page = new PageUnderTest(_fields);

    [TearDown]
    public void Close() => _page.Dispose();

    [Test]
    public async Task Card_has_the_structure_the_style_sheets_expect()
    {
        var body = await PageUnderTest.RunAsync(Card(icon: "fas fa-info"), "nop-card", "<p>Inside</p>", ("asp-hide-block-attribute-name", "x"), ("asp-hide", false));

        Assert.That(body.QuerySelector("nop-card > div#orders.card.card-secondary.card-outline > p")?.TextContent, Is.EqualTo("Inside"));
        Assert.That(body.QuerySelector(".card-header .card-title")?.TextContent, Is.EqualTo("Info"));
        Assert.That(body.QuerySelector(".card-header button[data-card-widget=collapse] i.fa-minus"), Is.Not.Null);
    }

    [Test]
    public async Task Card_without_icon_draws_no_title() =>
        Assert.That((await PageUnderTest.RunAsync(Card(icon: null), "nop-card", "", ("asp-hide-block-attribute-name", "x"), ("asp-hide", false)))
            .QuerySelector(".card-title"), Is.Null);

    [Test]
    public void Card_without_its_required_attributes_fails_as_in_the_host() =>
        Assert.That(() => PageUnderTest.RunAsync(Card(icon: null), "nop-card"), Throws.InvalidOperationException.With.Message.Contains("asp-hide"));

    [Test]
    public async Task Label_shows_the_text_and_encodes_the_hint()
    {
        var localization = new Mock<ILocalizationService>();
        localization.Setup(texts => texts.GetResourceAsync("Fields.Name")).ReturnsAsync("Merchant");
        localization.Setup(texts => texts.GetResourceAsync("Fields.Name.Hint", 3, false, "", true)).ReturnsAsync("A \"good\" <name>");
        var work = Mock.Of<IWorkContext>(context => context.GetWorkingLanguageAsync() == Task.FromResult(new Language { Id = 3 }));

        var body = await PageUnderTest.RunAsync(
            new NopLabelTagHelper(_page.Get<IHtmlGenerator>(), localization.Object, work) { For = _page.For(nameof(Fields.Name)), ViewContext = _page.View }, "nop-label");

        Assert.That(body.QuerySelector("div.label-wrapper > label.col-form-label[for=Name]")?.TextContent, Is.EqualTo("Merchant"));
        Assert.That(body.QuerySelector("div.ico-help[data-toggle=tooltip]")?.GetAttribute("title"), Is.EqualTo("A \"good\" <name>"));
    }

    [TestCase(nameof(Fields.Name), "text", "Ωραία <b>")]
    [TestCase(nameof(Fields.Count), "number", "7")]
    [TestCase(nameof(Fields.Price), "number", "12.5")]
    [TestCase(nameof(Fields.When), "datetime-local", "2026-11-21T19:59:00.000")]
    public async Task Editor_draws_a_form_control_with_the_value(string property, string type, string value)
    {
        var input = (await EditorAsync(property)).QuerySelector($"input.form-control[name={property}]");

        Assert.That(input?.GetAttribute("type"), Is.EqualTo(type));
        Assert.That(input?.GetAttribute("value"), Is.EqualTo(value));
    }

    [Test]
    public async Task Editor_never_writes_a_password_back() =>
        Assert.That((await EditorAsync(nameof(Fields.Secret))).QuerySelector("input[type=password]")?.GetAttribute("value"), Is.Null.Or.Empty);

    [Test]
    public async Task Editor_draws_a_check_box() =>
        Assert.That((await EditorAsync(nameof(Fields.Enabled))).QuerySelector("input[type=checkbox][checked]"), Is.Not.Null);

    [Test]
    public async Task Editor_marks_a_required_field() =>
        Assert.That((await EditorAsync(nameof(Fields.Name), required: "true")).QuerySelector(".input-group-required > input + .input-group-btn > .required")?.TextContent, Is.EqualTo("*"));

    [Test]
    public async Task Select_chooses_the_value_of_the_model()
    {
        var body = await SelectAsync(nameof(Fields.Count), multiple: null);

        Assert.That(body.QuerySelector("select#Count.form-control.wide > option[selected]")?.TextContent, Is.EqualTo("Seven"));
    }

    [Test]
    public async Task Select_of_a_list_chooses_several()
    {
        var body = await SelectAsync(nameof(Fields.Stores), multiple: "true");

        Assert.That(body.QuerySelectorAll("select[multiple] > option[selected]"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task Text_area_has_four_rows_unless_told()
    {
        var helper = new NopTextAreaTagHelper(_page.Get<IHtmlGenerator>()) { For = _page.For(nameof(Fields.Name)), ViewContext = _page.View, CustomHtmlAttributes = new { placeholder = "p" } };

        var area = (await PageUnderTest.RunAsync(helper, "nop-textarea")).QuerySelector("textarea.form-control[name=Name]");

        Assert.That(area?.GetAttribute("rows"), Is.EqualTo("4"));
        Assert.That(area?.GetAttribute("placeholder"), Is.EqualTo("p"));
        Assert.That(area?.TextContent.Trim(), Is.EqualTo("Ωραία <b>"));
    }

    private static NopCardTagHelper Card(string? icon) =>
        new(Mock.Of<IViewComponentHelper>(), Mock.Of<IWidgetModelFactory>()) { Name = "orders", Title = "Info", CardIconIsAdvanced = icon, HideBlockAttributeName = "x" };

    private Task<AngleSharp.Dom.IElement> EditorAsync(string property, string? required = null) =>
        PageUnderTest.RunAsync(
            new NopEditorTagHelper(_page.Get<IHtmlHelper<Fields>>()) { For = _page.For(property), ViewContext = _page.View, IsRequired = required }, "nop-editor");

    private Task<AngleSharp.Dom.IElement> SelectAsync(string property, string? multiple) =>
        PageUnderTest.RunAsync(
            new NopSelectTagHelper(new AdminAreaSettings(), _page.Get<IHtmlHelper<Fields>>())
            {
                For = _page.For(property),
                ViewContext = _page.View,
                IsMultiple = multiple,
                Items = [new SelectListItem("One", "1"), new SelectListItem("Seven", "7"), new SelectListItem("Nine", "9")],
            },
            "nop-select", "", ("asp-for", property), ("class", "wide"));

    public sealed class Fields
    {
        [NopResourceDisplayName("Fields.Name")]
        public string Name { get; set; } = "Ωραία <b>";

        public int Count { get; set; } = 7;

        public decimal Price { get; set; } = 12.5m;

        public DateTime When { get; set; } = new(2026, 11, 21, 19, 59, 0, DateTimeKind.Unspecified);

        public bool Enabled { get; set; } = true;

        [DataType(DataType.Password)]
        public string Secret { get; set; } = "hidden";

        public List<int> Stores { get; set; } = [1, 9];
    }
}
