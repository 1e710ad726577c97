using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nop.Core.Events;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace EmbeddedShop.Admin.Menu;

/// <summary>The side menu: the host's root nodes under their known system names, with the pages that exist here, and what plugins insert.</summary>
internal sealed class AdminMenu(
    ILocalizationService localization, IPermissionService permissions, IEventPublisher events, LinkGenerator links, IHttpContextAccessor http) : IAdminMenu
{
    private readonly Dictionary<bool, AdminMenuItem> _roots = [];

    public async Task<AdminMenuItem> GetRootNodeAsync(bool showHidden = false)
    {
        if (_roots.TryGetValue(showHidden, out var known))
            return known;

        var root = await MenuContent.RootAsync(this, key => localization.GetResourceAsync(key));
        await events.PublishAsync(new AdminMenuCreatedEvent(this, root));
        if (!showHidden)
            await HideForbiddenAsync(root);

        return _roots[showHidden] = root;
    }

    public string GetMenuItemUrl(string controllerName, string actionName)
    {
        var values = new { area = AreaNames.ADMIN };
        var url = http.HttpContext is { } context
            ? links.GetPathByAction(context, actionName, controllerName, values)
            : links.GetPathByAction(actionName, controllerName, values);
        return url ?? $"/{AreaNames.ADMIN}/{controllerName}/{actionName}";
    }

    private async Task HideForbiddenAsync(AdminMenuItem item)
    {
        foreach (var child in item.ChildNodes)
            await HideForbiddenAsync(child);

        if (item.Visible && item.PermissionNames.Count > 0)
            item.Visible = await AnyPermissionAsync(item.PermissionNames);
        if (string.IsNullOrEmpty(item.Url) && !item.ChildNodes.Any(child => child.Visible))
            item.Visible = false;
    }

    private async Task<bool> AnyPermissionAsync(IList<string> names)
    {
        foreach (var name in names)
        {
            if (await permissions.AuthorizeAsync(name))
                return true;
        }

        return false;
    }
}
