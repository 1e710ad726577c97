using Mono.Cecil;

namespace Plugin.Tests.Conventions;

/// <summary>What can come of a call: the methods of the plugin that it reaches, by interfaces, overrides, lambdas and asynchronous methods too.</summary>
internal sealed class Reach
{
    private readonly Dictionary<string, TypeDefinition> _types;
    private readonly ILookup<string, MethodDefinition> _bodies;
    private readonly Dictionary<MethodDefinition, List<MethodReference>> _calls = [];

    public Reach(IEnumerable<TypeDefinition> types)
    {
        _types = types.SelectMany(PluginCode.WithNested).ToDictionary(type => type.FullName);
        _bodies = (from type in _types.Values
                   from owner in Ancestors(type).Prepend(type.FullName)
                   from method in type.Methods
                   select (Key: Key(owner, method), method)).ToLookup(pair => pair.Key, pair => pair.method);
    }

    /// <summary>Every method that is called on the way, of the plugin or not.</summary>
    public IReadOnlyCollection<MethodReference> From(MethodDefinition start)
    {
        var reached = new HashSet<MethodReference>();
        var open = new Stack<MethodDefinition>([start]);
        var seen = new HashSet<MethodDefinition>();
        while (open.TryPop(out var method))
        {
            if (!seen.Add(method))
                continue;

            foreach (var call in CallsOf(method).Where(reached.Add))
            {
                foreach (var next in _bodies[Key(call.DeclaringType.GetElementType().FullName, call)])
                    open.Push(next);
            }

            foreach (var next in StateMachine(method))
                open.Push(next);
        }

        return [.. reached.DistinctBy(call => call.FullName)];
    }

    private List<MethodReference> CallsOf(MethodDefinition method)
    {
        if (!_calls.TryGetValue(method, out var calls))
            _calls[method] = calls = [.. PluginCode.CallsOf(method)];

        return calls;
    }

    /// <summary>The body of an asynchronous method or an iterator is in a type of its own.</summary>
    private IEnumerable<MethodDefinition> StateMachine(MethodDefinition method) =>
        method.CustomAttributes
            .Where(attribute => attribute.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal))
            .Select(attribute => (TypeReference)attribute.ConstructorArguments[0].Value)
            .SelectMany(machine => _types[machine.GetElementType().FullName].Methods);

    private IEnumerable<string> Ancestors(TypeDefinition type)
    {
        var all = type.Interfaces.Select(one => one.InterfaceType).Append(type.BaseType).Where(one => one is not null).Select(one => one.GetElementType().FullName).ToList();
        return all.Concat(all.SelectMany(name => _types.TryGetValue(name, out var ancestor) ? Ancestors(ancestor) : []));
    }

    // An explicit implementation has the interface in its name.
    private static string Key(string owner, MethodReference method) => $"{owner}::{method.Name[(method.Name.LastIndexOf('.') + 1)..]}/{method.Parameters.Count}";
}
