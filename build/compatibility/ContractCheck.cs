using System.Reflection.PortableExecutable;

namespace Compatibility;

/// <summary>
/// A contract assembly tells the truth when each public or protected type and member that it declares is one of the real installation, of the same
/// kind, with a base and interfaces that the real one has too, and with the same staticness, constants, enum values and default arguments.
/// </summary>
public sealed class ContractCheck(Facts facts)
{
    public IReadOnlyList<string> Problems(string file)
    {
        using var assembly = new PEReader(File.OpenRead(file));
        var declared = new DeclaredTypes(assembly);
        if (!facts.Assemblies.TryGetValue(declared.Assembly, out var version))
            return [$"contract {declared.Assembly} is no assembly of the real installation"];

        string[] newer = declared.Version > version ? [$"contract {declared.Assembly} {declared.Version} is newer than the real {version}"] : [];
        return [.. newer, .. declared.Public.SelectMany(type => OfType(declared.Assembly, type)).Select(problem => $"contract {declared.Assembly}: {problem}")];
    }

    private IEnumerable<string> OfType(string assembly, DeclaredType type)
    {
        if (facts.Type(type.Name) is not { } real)
            return [$"no real type {type.Name}"];

        return OfDeclaration(assembly, type, real).Concat(type.Members.SelectMany(member => OfMember(type.Name, member)));
    }

    private IEnumerable<string> OfDeclaration(string assembly, DeclaredType type, RealType real)
    {
        if (real.Assembly != assembly)
            yield return $"{type.Name} is in {real.Assembly}";
        if (real.Kind != type.Kind)
            yield return $"{type.Name} is a {real.Kind}, not a {type.Kind}";
        if (type.Base is not ("" or "System.Object") && !facts.Chain(real.Name).Any(ancestor => ancestor.Base == type.Base))
            yield return $"{type.Name} derives from {real.Base}, not from {type.Base}";

        // An interface of an assembly that the facts do not cover is known by its name alone.
        var implemented = facts.Chain(real.Name).SelectMany(ancestor => ancestor.Interfaces)
            .SelectMany(name => facts.InterfacesOf(name).Select(one => one.Name).Append(name)).Select(Names.Definition).ToHashSet();
        foreach (var one in type.Interfaces.Where(one => !implemented.Contains(Names.Definition(one))))
            yield return $"{type.Name} does not implement {one}";
    }

    private IEnumerable<string> OfMember(string type, DeclaredMember member)
    {
        if (facts.Find(type, member.Key) is not { } real)
        {
            yield return $"{type} has no member {member.Key}{facts.Near(type, Names.Simple(member.Key))}";
            yield break;
        }

        if (real.IsStatic != member.Flags.Split(' ').Contains("static"))
            yield return $"{type}.{member.Key} differs in static";
        if (real.Detail != member.Detail)
            yield return $"{type}.{member.Key} has [{real.Detail}], not [{member.Detail}]";
    }
}
