namespace Nop.Web.Framework.Menu;

public class AdminMenuItem
{
    public IList<AdminMenuItem> ChildNodes { get; set; } = [];
    public string SystemName { get; set; }
    public string Title { get; set; }
    public string IconClass { get; set; }
    public bool Visible { get; set; } = true;
    public IList<string> PermissionNames { get; set; } = [];
    public string Url { get; set; }
    public bool ContainsSystemName(string systemName) => !string.IsNullOrEmpty(systemName) && GetItemBySystemName(systemName) is not null;

    public AdminMenuItem GetItemBySystemName(string systemName) =>
        systemName.Equals(SystemName, StringComparison.OrdinalIgnoreCase)
            ? this
            : ChildNodes.Select(child => child.GetItemBySystemName(systemName)).FirstOrDefault(found => found is not null);

    public virtual bool InsertAfter(string itemSystemName, AdminMenuItem newMenuItem)
    {
        if (ChildNodes.FirstOrDefault(child => itemSystemName.Equals(child.SystemName, StringComparison.OrdinalIgnoreCase)) is not { } before)
            return ChildNodes.Any(child => child.InsertAfter(itemSystemName, newMenuItem));
        ChildNodes.Insert(ChildNodes.IndexOf(before) + 1, newMenuItem);
        return true;
    }
}
