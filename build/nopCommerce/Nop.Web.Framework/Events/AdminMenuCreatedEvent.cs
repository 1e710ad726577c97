using Nop.Web.Framework.Menu;

namespace Nop.Web.Framework.Events;

public class AdminMenuCreatedEvent
{
    public AdminMenuCreatedEvent(IAdminMenu adminMenu, AdminMenuItem rootMenuItem) => RootMenuItem = rootMenuItem;
    public AdminMenuItem RootMenuItem { get; protected set; }
}
