namespace Nop.Services.Security;

public interface IPermissionConfigManager
{
    IList<PermissionConfig> AllConfigs { get; }
}

public class PermissionConfig(string name, string systemName, string category, params string[] defaultCustomerRoles)
{
    public string Name { get; protected set; } = name;
    public string SystemName { get; protected set; } = systemName;
    public string Category { get; protected set; } = category;
    public List<string> DefaultCustomerRoles { get; } = [.. defaultCustomerRoles];
}
