namespace Nop.Services.Plugins;

public class PluginDescriptorBaseInfo
{
    public virtual string SystemName { get; set; }
    public virtual string Version { get; set; }
}

public class PluginDescriptor : PluginDescriptorBaseInfo
{
    public virtual string Group { get; set; }
    public virtual string FriendlyName { get; set; }
    public virtual IList<string> SupportedVersions { get; set; } = [];
    public virtual string Author { get; set; }
    public virtual string AssemblyFileName { get; set; }
    public virtual string Description { get; set; }
    public virtual bool Installed { get; set; }
    public virtual Type PluginType { get; set; }
}
