using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace Compatibility;

/// <summary>
/// What the assemblies of a real installation have in public, a line for each: <c>A|assembly|version</c>, <c>X|assembly|type that it forwards</c>,
/// <c>T|type|assembly|kind|base|interfaces</c>, <c>m|type|member|flags|constant or default arguments</c>.
/// </summary>
public sealed class Facts
{
    private const int DeepestChain = 64;

    private readonly Dictionary<string, RealType> _types = [];
    private readonly HashSet<(string Assembly, string Type)> _forwarded = [];

    private Facts()
    {
    }

    public Dictionary<string, Version> Assemblies { get; } = [];

    /// <exception cref="InvalidDataException">The file has no facts in it.</exception>
    public static Facts Load(string file) => Parse(Lines(file));

    public static IEnumerable<string> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    public static Facts Parse(IEnumerable<string> lines)
    {
        var facts = new Facts();
        var members = new List<string[]>();
        foreach (var line in lines)
        {
            var cells = line.Split('|', line.StartsWith('m') ? 5 : 6);
            switch (cells[0])
            {
                case "A": facts.Assemblies[cells[1]] = Version.Parse(cells[2]); break;
                case "X": facts._forwarded.Add((cells[1], cells[2])); break;
                case "T": facts._types[cells[1]] = new RealType(cells[1], cells[2], cells[3], cells[4], cells[5].Split(';', StringSplitOptions.RemoveEmptyEntries)); break;
                case "m": members.Add(cells); break;
            }
        }

        foreach (var cells in members)
            facts._types[cells[1]].Members[cells[2]] = new RealMember(cells[3], cells[4]);

        return facts.Assemblies.Count > 0 && facts._types.Count > 0 ? facts : throw new InvalidDataException("There are no facts in this file.");
    }

    /// <summary>The facts of these assemblies, as a file of them has them.</summary>
    public static IEnumerable<string> Dump(IEnumerable<string> assemblies) => assemblies.SelectMany(Dump).Order(StringComparer.Ordinal);

    public RealType? Type(string name) => _types.GetValueOrDefault(Names.Definition(name));

    public bool IsForwarded(string assembly, string type) => _forwarded.Contains((assembly, type));

    /// <summary>The type and those it derives from, as far as the facts know them.</summary>
    public IEnumerable<RealType> Chain(string? name)
    {
        for (var depth = 0; name is not null && Type(name) is { } type && depth < DeepestChain; depth++)
        {
            yield return type;
            name = type.Base;
        }
    }

    /// <summary>The interface itself, or a type's interfaces, with all that they extend.</summary>
    public IEnumerable<RealType> InterfacesOf(string name) => Type(name) is { } type ? type.Interfaces.SelectMany(InterfacesOf).Append(type) : [];

    public RealMember? Find(string type, string member) => Chain(type).Select(real => real.Members.GetValueOrDefault(member)).FirstOrDefault(found => found is not null);

    /// <summary>Members of that name, for whoever has to mend a signature.</summary>
    public string Near(string type, string member)
    {
        var near = Chain(type).SelectMany(real => real.Members.Keys).Where(key => Names.Simple(key) == member).Take(3).ToList();
        return near.Count == 0 ? "" : $"  (real: {string.Join(" ; ", near)})";
    }

    private static IEnumerable<string> Dump(string file)
    {
        using var assembly = new PEReader(File.OpenRead(file));
        var declared = new DeclaredTypes(assembly);
        yield return $"A|{declared.Assembly}|{declared.Version}";
        foreach (var name in declared.Forwarded)
            yield return $"X|{declared.Assembly}|{name}";

        foreach (var type in declared.Public)
        {
            yield return $"T|{type.Name}|{declared.Assembly}|{type.Kind}|{type.Base}|{string.Join(';', type.Interfaces)}";
            foreach (var member in type.Members)
                yield return $"m|{type.Name}|{member.Key}|{member.Flags}|{member.Detail}";
        }
    }
}

public sealed record RealType(string Name, string Assembly, string Kind, string Base, string[] Interfaces)
{
    public Dictionary<string, RealMember> Members { get; } = [];
}

/// <param name="Flags">Access, static, abstract or virtual, separated by blanks.</param>
/// <param name="Detail">The value of a constant, or the default arguments by their place: both are copied into whatever is compiled against them.</param>
public sealed record RealMember(string Flags, string Detail)
{
    public bool IsAbstract => Flags.Split(' ').Contains("abstract");

    public bool IsStatic => Flags.Split(' ').Contains("static");
}
