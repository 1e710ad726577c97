using System.Reflection.Metadata;

namespace Compatibility;

/// <summary>Types and members as text: <c>Namespace.Type`1+Nested</c>, <c>Method`2(System.Int32,!!0):void</c>, <c>Field:System.String</c>.</summary>
internal static class Names
{
    public static SignatureNames Provider { get; } = new();

    public static string Join(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";

    /// <summary>Without type arguments.</summary>
    public static string Definition(string name) => name.IndexOf('<', StringComparison.Ordinal) is var arguments and > 0 ? name[..arguments] : name;

    /// <summary>A member's name alone.</summary>
    public static string Simple(string key) => key.Split('(', '`', ':')[0];

    /// <summary>Name, number of type parameters and of parameters only: an implementation of a constructed generic interface has other types in its signature.</summary>
    public static string WithoutTypes(string key)
    {
        var open = key.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return key;

        var (depth, parameters) = (0, key[open + 1] == ')' ? 0 : 1);
        foreach (var character in key[(open + 1)..key.LastIndexOf(')')])
        {
            depth += character switch { '<' or '[' => 1, '>' or ']' => -1, _ => 0 };
            if (character == ',' && depth == 0)
                parameters++;
        }

        return $"{key[..open]}/{parameters}";
    }

    public static string Of(MetadataReader metadata, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => Provider.GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => Provider.GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(Provider, null),
        _ => throw new ArgumentException($"A {handle.Kind} names no type.", nameof(handle)),
    };

    public static string Method(MethodDefinition method, string name) => Signature(name, method.DecodeSignature(Provider, null));

    public static string Member(MetadataReader metadata, MemberReference member) => member.GetKind() == MemberReferenceKind.Field
        ? $"{metadata.GetString(member.Name)}:{member.DecodeFieldSignature(Provider, null)}"
        : Signature(metadata.GetString(member.Name), member.DecodeMethodSignature(Provider, null));

    private static string Signature(string name, MethodSignature<string> signature)
    {
        var arity = signature.GenericParameterCount > 0 ? $"`{signature.GenericParameterCount}" : "";
        return $"{name}{arity}({string.Join(',', signature.ParameterTypes)}):{signature.ReturnType}";
    }
}
