using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Compatibility;

/// <summary>What an assembly declares, read without loading it.</summary>
internal sealed class DeclaredTypes(PEReader assembly)
{
    private readonly MetadataReader _metadata = assembly.GetMetadataReader();

    public string Assembly => _metadata.GetString(_metadata.GetAssemblyDefinition().Name);

    public Version Version => _metadata.GetAssemblyDefinition().Version;

    public IEnumerable<string> Forwarded =>
        from handle in _metadata.ExportedTypes
        let type = _metadata.GetExportedType(handle)
        where type.IsForwarder
        select Names.Join(_metadata.GetString(type.Namespace), _metadata.GetString(type.Name));

    /// <summary>Public types with their public and protected members.</summary>
    public IReadOnlyList<DeclaredType> Public => [.. Types.Where(handle => IsVisible(_metadata.GetTypeDefinition(handle))).Select(handle => Read(handle, all: false))];

    /// <summary>All types with all their members.</summary>
    public IReadOnlyList<DeclaredType> All => [.. Types.Select(handle => Read(handle, all: true))];

    private IEnumerable<TypeDefinitionHandle> Types => _metadata.TypeDefinitions.Where(handle => Names.Of(_metadata, handle) != "<Module>");

    private DeclaredType Read(TypeDefinitionHandle handle, bool all)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var ancestor = type.BaseType.IsNil ? "" : Names.Of(_metadata, type.BaseType);
        var methods = type.GetMethods().Select(_metadata.GetMethodDefinition).ToList();
        return new DeclaredType(
            Names.Of(_metadata, handle),
            Kind(type, ancestor, methods),
            type.Attributes.HasFlag(TypeAttributes.Abstract),
            ancestor,
            [.. type.GetInterfaceImplementations().Select(one => Names.Of(_metadata, _metadata.GetInterfaceImplementation(one).Interface)).Order(StringComparer.Ordinal)],
            [.. methods.Where(method => all || IsVisible(method)).Select(Member), .. type.GetFields().Select(_metadata.GetFieldDefinition).Where(IsVisible).Select(Member)],
            [.. methods.Select(method => (Method: method, Name: _metadata.GetString(method.Name))).Where(one => one.Name.Contains('.') && !one.Name.StartsWith('.'))
                .Select(one => Names.WithoutTypes(Names.Method(one.Method, one.Name[(one.Name.LastIndexOf('.') + 1)..])))]);
    }

    private DeclaredMember Member(MethodDefinition method) =>
        new(Names.Method(method, _metadata.GetString(method.Name)), Flags(method.Attributes), DefaultArguments(method));

    private DeclaredMember Member(FieldDefinition field) => new(
        $"{_metadata.GetString(field.Name)}:{field.DecodeSignature(Names.Provider, null)}",
        field.Attributes.HasFlag(FieldAttributes.Static) ? "public static" : "public",
        Constant(field.GetDefaultValue()));

    private string Kind(TypeDefinition type, string ancestor, List<MethodDefinition> methods) =>
        type.Attributes.HasFlag(TypeAttributes.Interface) ? "interface"
        : ancestor == "System.Enum" ? "enum"
        : ancestor == "System.ValueType" ? "struct"
        : type.Attributes.HasFlag(TypeAttributes.Abstract | TypeAttributes.Sealed) ? "static"
        : methods.Any(method => _metadata.GetString(method.Name) == "<Clone>$") ? "record" : "class";

    private bool IsVisible(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(_metadata.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private static bool IsVisible(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    // The field behind an enum's value says nothing.
    private bool IsVisible(FieldDefinition field) =>
        (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem
        && _metadata.GetString(field.Name) != "value__";

    private static string Flags(MethodAttributes attributes)
    {
        var access = (attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public ? "public" : "protected";
        var isStatic = attributes.HasFlag(MethodAttributes.Static) ? " static" : "";
        var slot = attributes.HasFlag(MethodAttributes.Abstract) ? " abstract" : attributes.HasFlag(MethodAttributes.Virtual) ? " virtual" : "";
        return access + isStatic + slot;
    }

    private string DefaultArguments(MethodDefinition method) => string.Join(',',
        from handle in method.GetParameters()
        let parameter = _metadata.GetParameter(handle)
        where parameter.SequenceNumber > 0 && parameter.Attributes.HasFlag(ParameterAttributes.Optional)
        select $"{parameter.SequenceNumber}={Constant(parameter.GetDefaultValue())}");

    private string Constant(ConstantHandle handle)
    {
        if (handle.IsNil)
            return "";

        var constant = _metadata.GetConstant(handle);
        var value = _metadata.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
        return (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null").Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
    }
}

/// <param name="Explicit">Members that are implemented for one interface only, without the types of their signatures.</param>
internal sealed record DeclaredType(
    string Name, string Kind, bool IsAbstract, string Base, IReadOnlyList<string> Interfaces, IReadOnlyList<DeclaredMember> Members, HashSet<string> Explicit);

internal sealed record DeclaredMember(string Key, string Flags, string Detail);
