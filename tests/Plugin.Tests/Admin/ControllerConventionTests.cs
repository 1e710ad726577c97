using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Web.Framework;
using Nop.Web.Framework.Mvc.Filters;

namespace Plugin.Tests.Admin;

public sealed class ControllerConventionTests
{
    private static readonly string[] _permissions =
        [MarketplacesDefaults.Permissions.View, MarketplacesDefaults.Permissions.Decide, MarketplacesDefaults.Permissions.Configure];

    private static IEnumerable<Type> AdminControllers =>
        typeof(MarketplacesConfigurationController).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, Namespace: { } room } && typeof(ControllerBase).IsAssignableFrom(type) && room.Contains(".Admin", StringComparison.Ordinal));

    private static IEnumerable<MethodInfo> Actions =>
        AdminControllers.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));

    [Test]
    public void There_are_controllers() => Assert.That(AdminControllers, Is.Not.Empty);

    [TestCaseSource(nameof(AdminControllers))]
    public void A_controller_is_for_administrators_with_antiforgery(Type controller) => Assert.Multiple(() =>
    {
        Assert.That(controller.Name, Does.StartWith("Marketplaces"), "controller names are global");
        Assert.That(controller.GetCustomAttribute<AuthorizeAdminAttribute>(), Is.Not.Null);
        Assert.That(controller.GetCustomAttribute<AutoValidateAntiforgeryTokenAttribute>(), Is.Not.Null);
        Assert.That(controller.GetCustomAttribute<ValidateIpAddressAttribute>(), Is.Not.Null);
        Assert.That(controller.GetCustomAttribute<AreaAttribute>()?.RouteValue, Is.EqualTo(AreaNames.ADMIN));
        Assert.That(controller.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>(), Is.Null);
    });

    [TestCaseSource(nameof(Actions))]
    public void An_action_needs_exactly_one_of_the_permissions(MethodInfo action)
    {
        var checks = action.GetCustomAttributes<CheckPermissionAttribute>().ToList();

        Assert.Multiple(() =>
        {
            Assert.That(checks, Has.Count.EqualTo(1));
            Assert.That(checks.SelectMany(check => check.PermissionSystemName), Is.SubsetOf(_permissions));
            Assert.That(action.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>(), Is.Null);
        });
    }

    [TestCaseSource(nameof(Actions))]
    public void An_action_returns_a_result(MethodInfo action) =>
        Assert.That(action.ReturnType, Is.EqualTo(typeof(Task<IActionResult>)), "a public helper would be an action");

    /// <summary>DataTables posts fields of these names; a parameter of the same name would be bound to them and lose its own.</summary>
    [TestCaseSource(nameof(Actions))]
    public void No_parameter_has_the_name_of_a_field_of_the_grid(MethodInfo action) =>
        Assert.That(action.GetParameters().Select(parameter => parameter.Name), Has.None.AnyOf("search", "order", "columns", "draw", "start", "length"));

    [TestCaseSource(nameof(Actions))]
    public void Whatever_changes_something_is_a_post(MethodInfo action)
    {
        var isPost = action.GetCustomAttributes<HttpMethodAttribute>().Any(attribute => attribute.HttpMethods.Contains("POST"));
        var views = action.GetCustomAttributes<CheckPermissionAttribute>().All(check => check.PermissionSystemName.Contains(MarketplacesDefaults.Permissions.View));
        var isThePage = action.Name == nameof(MarketplacesConfigurationController.Configure) && action.GetParameters().Length == 0;

        Assert.That(isPost || views || isThePage, Is.True);
    }
}
