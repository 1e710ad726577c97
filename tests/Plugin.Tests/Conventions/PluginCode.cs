using Mono.Cecil;
using Mono.Cecil.Cil;
using Nop.Plugin.Misc.Marketplaces;

namespace Plugin.Tests.Conventions;

/// <summary>
/// What the built plugin does, with the types of this assembly that break the rules on purpose. Lambdas, iterators and asynchronous methods count
/// for the type and the method in which they were written.
/// </summary>
internal static class PluginCode
{
    public const string Root = "Nop.Plugin.Misc.Marketplaces";

    private static readonly ModuleDefinition _plugin = ModuleDefinition.ReadModule(typeof(MarketplacesPlugin).Assembly.Location);
    private static readonly ModuleDefinition _tests = ModuleDefinition.ReadModule(typeof(PluginCode).Assembly.Location);

    /// <summary>Types of the plugin's rooms; what the compilers of views and regular expressions make is not among them.</summary>
    public static IReadOnlyList<TypeDefinition> Types { get; } =
        [.. _plugin.Types.Concat(_tests.Types).Where(type => type.Namespace == Root || type.Namespace.StartsWith($"{Root}.", StringComparison.Ordinal))];

    /// <summary>Every text in the plugin's code and views, with the type in which it stands.</summary>
    public static IEnumerable<(string Text, string Type)> Texts =>
        from type in _plugin.Types
        from text in TextsOf(type)
        select (text, type.Name);

    /// <summary>Every type of another assembly that the plugin's code knows.</summary>
    public static IEnumerable<string> ForeignTypes => _plugin.GetTypeReferences().Select(type => type.FullName);

    /// <summary>The folder below the plugin's: <c>Orders.Receive</c>; empty for the topmost.</summary>
    public static string Room(TypeDefinition type) => type.Namespace.Length == Root.Length ? "" : type.Namespace[(Root.Length + 1)..];

    public static bool IsIn(TypeDefinition type, params string[] rooms) =>
        rooms.Any(room => Room(type) == room || Room(type).StartsWith($"{room}.", StringComparison.Ordinal));

    public static IEnumerable<string> TextsOf(TypeDefinition type) =>
        Methods(type).SelectMany(Instructions).Select(instruction => instruction.Operand).OfType<string>();

    /// <summary>Methods that the type calls or hands on.</summary>
    public static IEnumerable<MethodReference> CallsOf(TypeDefinition type) => Methods(type).SelectMany(CallsOf);

    public static IEnumerable<MethodReference> CallsOf(MethodDefinition method) => Instructions(method).Select(instruction => instruction.Operand).OfType<MethodReference>();

    /// <summary>All names that were given in the type: its own, of its members, parameters and nested types.</summary>
    public static IEnumerable<string> NamesIn(TypeDefinition type) =>
        WithNested(type).SelectMany(one => new[] { one.Name }
            .Concat(one.Fields.Select(field => field.Name))
            .Concat(one.Properties.Select(property => property.Name))
            .Concat(one.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.Name).Prepend(method.Name))));

    public static IEnumerable<MethodDefinition> Methods(TypeDefinition type) => WithNested(type).SelectMany(one => one.Methods);

    public static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<Instruction> Instructions(MethodDefinition method) => method.HasBody ? method.Body.Instructions : [];
}
