using System.Reflection;
using System.Reflection.Emit;
using Nop.Services.Plugins;

namespace EmbeddedShop.Plugins;

/// <summary>A plugin whose assembly is in the process, loaded like nopCommerce does: default context, the site's copy of a library wins.</summary>
public sealed record LoadedPlugin(PluginDescriptor Descriptor, Assembly Assembly, string Folder, IReadOnlyList<string> Warnings)
{
    /// <summary>Of a shop to which no plugin has been uploaded yet: an assembly with nothing in it.</summary>
    public static LoadedPlugin None { get; } = new(
        new PluginDescriptor { SystemName = "", PluginType = typeof(void) }, AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("NoPlugin"), AssemblyBuilderAccess.Run), "", []);

    public bool IsPresent => Folder.Length > 0;

    public static LoadedPlugin Load(string folder)
    {
        var descriptor = PluginPackage.ReadDescriptor(folder);
        var main = Path.Combine(folder, descriptor.AssemblyFileName);
        if (!File.Exists(main))
            throw new ShopSetupException($"{descriptor.SystemName}: {descriptor.AssemblyFileName} is not in the package");
        foreach (var dependencies in Directory.GetFiles(folder, "*.deps.json"))
            File.Delete(dependencies);

        var warnings = new List<string>();
        foreach (var file in Directory.GetFiles(folder, "*.dll").Where(file => file != main))
        {
            if (IsOfTheSite(Path.GetFileName(file)))
                warnings.Add($"{descriptor.SystemName} brings {Path.GetFileName(file)}, which the site already has: the site's copy is used");
            else
                Assembly.LoadFrom(file);
        }

        var assembly = Assembly.LoadFrom(main);
        descriptor.PluginType = Array.Find(assembly.GetTypes(), type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IPlugin)))
            ?? throw new ShopSetupException($"{descriptor.SystemName}: no class implements IPlugin");
        return new LoadedPlugin(descriptor, assembly, folder, warnings);
    }

    public IEnumerable<Type> TypesOf<T>() => TypesOf(typeof(T));

    public IEnumerable<Type> TypesOf(Type contract) => Types.Where(type => type.IsAssignableTo(contract));

    public IEnumerable<Type> Types => Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false });

    private static bool IsOfTheSite(string fileName) =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, fileName))
        || AppDomain.CurrentDomain.GetAssemblies().Any(assembly => !assembly.IsDynamic && Path.GetFileName(assembly.Location) == fileName);
}
