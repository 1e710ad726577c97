using EmbeddedShop.Admin.Pages;
using Microsoft.AspNetCore.Mvc;
using Moq;
using Nop.Web.Framework.Models.DataTables;

namespace EmbeddedShop.Admin.Tests;

public sealed class GridDefinitionTests
{
    [Test]
    public void Filters_are_read_as_the_host_reads_them()
    {
        var definition = Of(new DataTablesModel
        {
            Name = "grid",
            Filters = [new FilterParameter("Text"), new FilterParameter("Flag", typeof(bool)), new FilterParameter("Constant", 5), new FilterParameter("Inner", "Model")],
        });

        Assert.That(definition.Filters, Is.EqualTo(new GridFilter[]
        {
            new("Text", "field", "Text", null), new("Flag", "checked", "Flag", null), new("Constant", "constant", null, 5), new("Inner", "field", "Model_Inner", null),
        }));
    }

    [Test]
    public void Functions_are_given_by_column()
    {
        var definition = Of(new DataTablesModel
        {
            Name = "grid",
            LengthMenu = "7, 15",
            ColumnCollection = [new ColumnProperty("Id"), new ColumnProperty("State") { Render = new RenderCustom("renderState") }],
        });

        Assert.That(definition.CustomRenders(), Is.EqualTo(new[] { (1, "renderState") }));
        Assert.That(definition.LengthMenu, Is.EqualTo([7, 15]));
    }

    [Test]
    public void Addresses_end_with_a_slash_for_the_identifier()
    {
        var definition = Of(new DataTablesModel
        {
            Name = "grid",
            ColumnCollection = [new ColumnProperty("Id") { Render = new RenderLink(new DataUrl("~/Admin/Order/Edit", "OrderId")) }],
        });

        Assert.That(definition.Columns[0].Render, Has.Property("Url").EqualTo("/Admin/Order/Edit/").And.Property("Id").EqualTo("OrderId"));
    }

    private static GridDefinition Of(DataTablesModel table)
    {
        var urls = new Mock<IUrlHelper>();
        urls.Setup(url => url.Content(It.IsAny<string>())).Returns((string path) => path.TrimStart('~'));
        return GridDefinition.Of(table, urls.Object, key => key);
    }
}
