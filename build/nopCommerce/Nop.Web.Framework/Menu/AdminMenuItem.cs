namespace Nop.Web.Framework.Menu;

public class AdminMenuItem
{
    public IList<AdminMenuItem> ChildNodes { get; set; } = [];

    public string SystemName { get; set; }

    public string Title { get; set; }

    public string IconClass { get; set; }

    public bool Visible { get; set; } = true;

    public bool OpenUrlInNewTab { get; set; }

    public IList<string> PermissionNames { get; set; } = [];

    public string Url { get; set; }

    public bool ContainsSystemName(string systemName) =>
        !string.IsNullOrEmpty(systemName)
        && (systemName.Equals(SystemName, StringComparison.OrdinalIgnoreCase) || ChildNodes.Any(child => child.ContainsSystemName(systemName)));

    public AdminMenuItem GetItemBySystemName(string systemName) =>
        systemName.Equals(SystemName, StringComparison.OrdinalIgnoreCase)
            ? this
            : ChildNodes.Select(child => child.GetItemBySystemName(systemName)).FirstOrDefault(found => found is not null);

    public virtual bool InsertBefore(string itemSystemName, AdminMenuItem newMenuItem) => Insert(itemSystemName, newMenuItem, before: true);

    public virtual bool InsertAfter(string itemSystemName, AdminMenuItem newMenuItem) => Insert(itemSystemName, newMenuItem, before: false);

    protected virtual bool Insert(string itemSystemName, AdminMenuItem newMenuItem, bool before)
    {
        for (var index = 0; index < ChildNodes.Count; index++)
        {
            if (itemSystemName.Equals(ChildNodes[index].SystemName, StringComparison.OrdinalIgnoreCase))
            {
                ChildNodes.Insert(before ? index : index + 1, newMenuItem);
                return true;
            }

            if (ChildNodes[index].Insert(itemSystemName, newMenuItem, before))
                return true;
        }

        return false;
    }
}
