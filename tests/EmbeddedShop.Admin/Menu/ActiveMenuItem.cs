using Nop.Web.Framework.UI;

namespace EmbeddedShop.Admin.Menu;

internal sealed class ActiveMenuItem : INopHtmlHelper
{
    private string _systemName = string.Empty;

    public void SetActiveMenuItemSystemName(string systemName) => _systemName = systemName;

    public string GetActiveMenuItemSystemName() => _systemName;
}
