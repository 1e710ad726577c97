using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Nop.Core.Domain.Cms;
using Nop.Services.Cms;
using Nop.Services.Configuration;
using Nop.Services.Plugins;

namespace EmbeddedShop.Admin.Components;

/// <summary>Draws what the active widget plugins show in a zone.</summary>
[ViewComponent(Name = "AdminWidget")]
public sealed class AdminWidgetViewComponent(
    IPluginManager<IWidgetPlugin> plugins, ISettingService settings, IViewComponentHelper components) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object? additionalData = null)
    {
        ((IViewContextAware)components).Contextualize(ViewContext);
        var active = (await settings.LoadSettingAsync<WidgetSettings>()).ActiveWidgetSystemNames ?? [];
        var content = new HtmlContentBuilder();
        foreach (var plugin in await plugins.LoadActivePluginsAsync(active))
        {
            var zones = await plugin.GetWidgetZonesAsync();
            if (zones.Contains(widgetZone, StringComparer.InvariantCultureIgnoreCase))
                content.AppendHtml(await components.InvokeAsync(plugin.GetWidgetViewComponent(widgetZone), new { widgetZone, additionalData }));
        }

        return new HtmlContentViewComponentResult(content);
    }
}
