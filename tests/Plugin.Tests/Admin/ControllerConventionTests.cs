using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Mono.Cecil;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Admin.WrongOnPurpose;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;
using Nop.Web.Framework;
using Nop.Web.Framework.Mvc.Filters;
using Plugin.Tests.Conventions;

namespace Plugin.Tests.Admin;

public sealed class ControllerConventionTests
{
    private static readonly Reach _reach = new(PluginCode.Types);

    private static readonly string[] _permissions =
        [MarketplacesDefaults.Permissions.View, MarketplacesDefaults.Permissions.Decide, MarketplacesDefaults.Permissions.Configure];

    /// <summary>DataTables posts fields of these names; a parameter of the same name would be bound to them and lose its own.</summary>
    private static readonly string[] _fieldsOfTheGrid = ["search", "order", "columns", "draw", "start", "length"];

    private static readonly string[] _verbsOfChange = ["Insert", "Update", "Delete", "Save", "SetSetting", "Add", "Adjust", "Truncate", "Accept", "Reject", "Push", "Send", "Clear", "Install"];

    /// <summary>The webhook and the feed are for a marketplace, with its token; whatever else can be called is for administrators.</summary>
    private static IEnumerable<Type> AdminControllers =>
        typeof(MarketplacesPlugin).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(ControllerBase).IsAssignableFrom(type) && type != typeof(MarketplacesWebhookController) && type != typeof(MarketplacesFeedController));

    private static IEnumerable<MethodInfo> Actions => AdminControllers.SelectMany(ActionsOf);

    [Test]
    public void There_are_controllers() => Assert.That(AdminControllers.Count(), Is.GreaterThanOrEqualTo(5));

    [TestCaseSource(nameof(AdminControllers))]
    public void A_controller_is_for_administrators_with_antiforgery(Type controller) => Assert.That(Faults(controller), Is.Empty);

    [TestCaseSource(nameof(Actions))]
    public void An_action_needs_exactly_one_of_the_permissions_and_returns_a_result(MethodInfo action) => Assert.That(Faults(action), Is.Empty);

    [TestCaseSource(nameof(Actions))]
    public void Whatever_changes_something_is_a_post(MethodInfo action)
    {
        if (!IsPost(action))
            Assert.That(Changes(action), Is.Empty);
        else
            Assert.That(action.GetCustomAttributes<HttpMethodAttribute>().SelectMany(attribute => attribute.HttpMethods), Is.EqualTo(new[] { "POST" }));
    }

    [Test]
    public void Some_of_what_is_a_post_is_seen_to_change_something() =>
        Assert.That(Actions.Where(IsPost).Where(action => Changes(action).Any()).Select(action => action.Name), Is.SupersetOf(new[] { "Configure", "AddAccount", "Replay", "Discard", "MapLine", "Accept", "Reject", "Push" }));

    [Test]
    public void A_controller_that_breaks_all_rules_breaks_them_here_too()
    {
        var actions = ActionsOf(typeof(OrdersController)).ToDictionary(action => action.Name);

        Assert.Multiple(() =>
        {
            Assert.That(Faults(typeof(OrdersController)), Is.EqualTo(new[] { "the name is not the plugin's alone", "AuthorizeAdmin", "AutoValidateAntiforgeryToken", "ValidateIpAddress", "Area", "without antiforgery" }));
            Assert.That(Faults(actions[nameof(OrdersController.HasNoPermission)]), Is.EqualTo(new[] { "0 permissions" }));
            Assert.That(Faults(actions[nameof(OrdersController.HasAForeignPermission)]), Is.EqualTo(new[] { "permission Orders.View", "parameter search" }));
            Assert.That(Faults(actions[nameof(OrdersController.Helper)]), Is.EqualTo(new[] { "without antiforgery", "a public helper would be an action" }));
            Assert.That(Changes(actions[nameof(OrdersController.WritesOnGet)]), Has.Exactly(1).Contains("IRepository`1").And.Contains("InsertAsync"));
        });
    }

    private static IEnumerable<MethodInfo> ActionsOf(Type controller) => controller.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static bool IsPost(MethodInfo action) => action.GetCustomAttributes<HttpMethodAttribute>().Any();

    private static IEnumerable<string> Faults(Type controller)
    {
        if (!controller.Name.StartsWith("Marketplaces", StringComparison.Ordinal))
            yield return "the name is not the plugin's alone";
        if (controller.GetCustomAttribute<AuthorizeAdminAttribute>() is null)
            yield return "AuthorizeAdmin";
        if (controller.GetCustomAttribute<AutoValidateAntiforgeryTokenAttribute>() is null)
            yield return "AutoValidateAntiforgeryToken";
        if (controller.GetCustomAttribute<ValidateIpAddressAttribute>() is null)
            yield return "ValidateIpAddress";
        if (controller.GetCustomAttribute<AreaAttribute>()?.RouteValue != AreaNames.ADMIN)
            yield return "Area";
        if (controller.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is not null)
            yield return "without antiforgery";
    }

    private static IEnumerable<string> Faults(MethodInfo action)
    {
        var checks = action.GetCustomAttributes<CheckPermissionAttribute>().ToList();
        if (checks.Count != 1)
            yield return $"{checks.Count} permissions";
        foreach (var permission in checks.SelectMany(check => check.PermissionSystemName).Except(_permissions))
            yield return $"permission {permission}";
        if (action.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is not null)
            yield return "without antiforgery";
        if (action.ReturnType != typeof(Task<IActionResult>))
            yield return "a public helper would be an action";
        foreach (var parameter in action.GetParameters().Where(parameter => _fieldsOfTheGrid.Contains(parameter.Name)))
            yield return $"parameter {parameter.Name}";
    }

    /// <summary>What the action reaches that changes data, settings or a marketplace's order.</summary>
    private static IEnumerable<string> Changes(MethodInfo action)
    {
        var controller = PluginCode.Types.Single(type => type.FullName == action.DeclaringType!.FullName);
        var method = controller.Methods.Single(one => one.Name == action.Name && one.Parameters.Select(parameter => parameter.Name).SequenceEqual(action.GetParameters().Select(parameter => parameter.Name!)));
        return _reach.From(method).Where(IsChange).Select(call => call.FullName);
    }

    private static bool IsChange(MethodReference call) =>
        (call.DeclaringType.Namespace.StartsWith("Nop.Services", StringComparison.Ordinal) || call.DeclaringType.Name is "IRepository`1" or "LinqExtensions" or "IMarketplace" or "IOfferMarketplace")
        && _verbsOfChange.Any(verb => call.Name.StartsWith(verb, StringComparison.Ordinal));
}
