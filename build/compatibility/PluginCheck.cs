using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Compatibility;

/// <summary>
/// A plugin binds when all it refers to is there, in that assembly and with that exact signature, and when it leaves no abstract member of a
/// base class or an interface out. Assemblies that the facts do not cover are not looked at.
/// </summary>
public sealed class PluginCheck(Facts facts)
{
    public IReadOnlyList<string> Problems(string file)
    {
        using var assembly = new PEReader(File.OpenRead(file));
        var metadata = assembly.GetMetadataReader();
        return [.. NewerAssemblies(metadata), .. MissingTypes(metadata), .. MissingMembers(metadata), .. LeftOut(new DeclaredTypes(assembly).All)];
    }

    private IEnumerable<string> NewerAssemblies(MetadataReader metadata) =>
        from handle in metadata.AssemblyReferences
        let reference = metadata.GetAssemblyReference(handle)
        let name = metadata.GetString(reference.Name)
        where facts.Assemblies.TryGetValue(name, out var real) && reference.Version > real
        select $"reference to {name} {reference.Version} is newer than the real {facts.Assemblies[name]}";

    private IEnumerable<string> MissingTypes(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            var name = Names.Of(metadata, handle);
            if (AssemblyOf(metadata, handle) is not { } assembly || !facts.Assemblies.ContainsKey(assembly) || facts.IsForwarded(assembly, name))
                continue;

            if (facts.Type(name) is not { } real)
                yield return $"{assembly} has no public type {name}";
            else if (real.Assembly != assembly)
                yield return $"{name} is in {real.Assembly}, not in {assembly}";
        }
    }

    private IEnumerable<string> MissingMembers(MetadataReader metadata) =>
        from handle in metadata.MemberReferences
        let member = metadata.GetMemberReference(handle)
        let type = Owner(metadata, member.Parent)
        where type is not null && facts.Type(type) is not null
        let key = Names.Member(metadata, member)
        where facts.Find(type, key) is null
        select $"{type} has no member {key}{facts.Near(type, metadata.GetString(member.Name))}";

    private IEnumerable<string> LeftOut(IReadOnlyList<DeclaredType> declared)
    {
        var own = declared.ToDictionary(type => type.Name);
        foreach (var type in declared.Where(type => !type.IsAbstract && type.Kind is "class" or "record" or "struct"))
        {
            var given = new HashSet<string>();
            string? real = type.Name;
            while (real is not null && own.TryGetValue(Names.Definition(real), out var mine))
            {
                given.UnionWith(mine.Members.Select(member => Names.WithoutTypes(member.Key)));
                given.UnionWith(mine.Explicit);
                real = mine.Base;
            }

            foreach (var problem in NotOverridden(type.Name, real, given).Concat(NotImplemented(type, real, given)))
                yield return problem;
        }
    }

    private IEnumerable<string> NotOverridden(string type, string? real, HashSet<string> given) =>
        from ancestor in facts.Chain(real)
        from member in ancestor.Members
        where member.Value.IsAbstract && !given.Contains(Names.WithoutTypes(member.Key))
            && !facts.Chain(real).TakeWhile(nearer => nearer != ancestor).Any(nearer => nearer.Members.ContainsKey(member.Key))
        select $"{type} does not override {ancestor.Name}.{member.Key}";

    private IEnumerable<string> NotImplemented(DeclaredType type, string? real, HashSet<string> given)
    {
        var inherited = facts.Chain(real).SelectMany(ancestor => ancestor.Interfaces).SelectMany(facts.InterfacesOf).Select(one => one.Name).ToHashSet();
        return from one in type.Interfaces.SelectMany(facts.InterfacesOf).DistinctBy(one => one.Name)
               where !inherited.Contains(one.Name)
               from member in one.Members
               where member.Value.IsAbstract && !given.Contains(Names.WithoutTypes(member.Key)) && facts.Find(real ?? "", member.Key) is null
               select $"{type.Name} does not implement {one.Name}.{member.Key}";
    }

    private static string? AssemblyOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var scope = metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.AssemblyReference => metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name),
            HandleKind.TypeReference => AssemblyOf(metadata, (TypeReferenceHandle)scope),
            _ => null,
        };
    }

    private static string? Owner(MetadataReader metadata, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => Names.Of(metadata, handle),
        HandleKind.TypeSpecification => Names.Definition(Names.Of(metadata, handle)),
        _ => null,
    };
}
