using EmbeddedShop.Admin.Menu;
using EmbeddedShop.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Moq;
using Nop.Core.Events;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace EmbeddedShop.Admin.Tests;

public sealed class AdminMenuTests
{
    private readonly Mock<IPermissionService> _permissions = new();
    private readonly Mock<IEventPublisher> _events = new();

    [SetUp]
    public void Allow()
    {
        _permissions.Reset();
        _events.Reset();
        _permissions.Setup(permissions => permissions.AuthorizeAsync(It.IsAny<string>())).ReturnsAsync(true);
    }

    [Test]
    public async Task Has_the_system_names_that_plugins_insert_at()
    {
        var root = await Menu().GetRootNodeAsync();

        string[] names =
        [
            "Home", "Dashboard", "Catalog", "Products", "Sales", "Orders", "Customers", "Promotions", "Configuration", "Settings", "Languages",
            "Local plugins", "System", "Log", "Schedule tasks", "Reports", "Help", "Third party plugins",
        ];
        Assert.That(names.Where(name => !root.ContainsSystemName(name)), Is.Empty);
    }

    [Test]
    public async Task Plugins_insert_their_items()
    {
        _events.Setup(events => events.PublishAsync(It.IsAny<AdminMenuCreatedEvent>()))
            .Callback<AdminMenuCreatedEvent>(created => created.RootMenuItem.InsertAfter("Sales", new AdminMenuItem { SystemName = "Ours", Url = "/x" }));

        var root = await Menu().GetRootNodeAsync();

        var names = root.ChildNodes.Select(item => item.SystemName).ToList();
        Assert.That(names[names.IndexOf("Sales") + 1], Is.EqualTo("Ours"));
    }

    [Test]
    public async Task Hides_what_may_not_be_opened_and_branches_left_empty()
    {
        _permissions.Setup(permissions => permissions.AuthorizeAsync(ShopPermissions.OrdersView)).ReturnsAsync(false);

        var root = await Menu().GetRootNodeAsync();

        Assert.That(root.GetItemBySystemName("Orders").Visible, Is.False);
        Assert.That(root.GetItemBySystemName("Sales").Visible, Is.False);
        Assert.That(root.GetItemBySystemName("Promotions").Visible, Is.False);
        Assert.That(root.GetItemBySystemName("Products").Visible, Is.True);
    }

    private AdminMenu Menu()
    {
        var localization = new Mock<ILocalizationService>();
        localization.Setup(texts => texts.GetResourceAsync(It.IsAny<string>())).ReturnsAsync((string key) => key);
        return new AdminMenu(localization.Object, _permissions.Object, _events.Object, Mock.Of<LinkGenerator>(), Mock.Of<IHttpContextAccessor>());
    }
}
