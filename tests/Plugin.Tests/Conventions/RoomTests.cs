using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Nop.Plugin.Misc.Marketplaces;
using Upwards = Nop.Plugin.Misc.Marketplaces.Domain.WrongOnPurpose;

namespace Plugin.Tests.Conventions;

/// <summary>Rooms only look down: each one uses what stands before it in the order, and no two use each other, at any depth.</summary>
public sealed class RoomTests
{
    private static readonly string[] _order =
    [
        "Domain", "Data", "Json", "Http", "Remote", "Accounts", "Tax", "Catalog", "Orders", "Intake", "Decisions", "Worker", "Tasks", "Localization", "Admin", "Infrastructure",
    ];

    private static readonly string[] _marketplaces = ["Skroutz", "Shopflix"];
    private static readonly string[] _ofMarketplaces = ["Domain", "Data", "Json", "Http", "Remote", "Accounts", .. _marketplaces];

    /// <summary>Rooms that gather what all the others bring along.</summary>
    private static readonly string[] _gathering = ["Localization", "Infrastructure"];

    private static readonly Architecture _plugin = new ArchLoader()
        .LoadAssembly(typeof(MarketplacesPlugin).Assembly)
        .LoadNamespacesWithinAssembly(typeof(RoomTests).Assembly, PluginCode.Root)
        .Build();

    [Test]
    public void Every_room_is_in_the_order() =>
        Assert.That(_plugin.Types.Where(IsOfThePlugin).Select(type => Room(type, 1)).Distinct().Except([.. _order, .. _marketplaces, ""]), Is.Empty);

    [Test]
    public void A_room_uses_what_stands_before_it() =>
        Assert.That(
            Uses(1).Where(use => IsUpwards(use.From, use.To)).Select(use => $"{use.User.FullName} uses {use.Used.FullName}"),
            Is.EquivalentTo(ExpectedUpwards));

    [TestCase(1)]
    [TestCase(2)]
    public void No_two_rooms_use_each_other_on_whatever_way(int depth)
    {
        var uses = Uses(depth).Where(use => !IsOnPurpose(use.User)).Select(use => (use.From, use.To)).Distinct().ToList();

        Assert.Multiple(() =>
        {
            Assert.That(Circles(uses), Is.Empty);
            Assert.That(Circles([.. uses, ("Domain", "Orders")]), Is.Not.Empty, "a circle is found when there is one");
        });
    }

    private static IEnumerable<string> ExpectedUpwards => [$"{typeof(Upwards.LooksUp).FullName} uses {typeof(Nop.Plugin.Misc.Marketplaces.Orders.OrderLeases).FullName}"];

    private static bool IsUpwards(string from, string to) =>
        _marketplaces.Contains(from)
            ? !_ofMarketplaces.Contains(to)
            : _marketplaces.Contains(to) ? !_gathering.Contains(from) : Array.IndexOf(_order, to) > Array.IndexOf(_order, from);

    /// <summary>Who uses whom over the border of a room. Registrations know their whole room, and the plugin's own folder knows everybody.</summary>
    private static IEnumerable<(string From, string To, IType User, IType Used)> Uses(int depth) =>
        from user in _plugin.Types
        where IsOfThePlugin(user) && !user.Name.EndsWith("Registration", StringComparison.Ordinal) && Room(user, depth).Length > 0
        from used in user.Dependencies.Select(dependency => dependency.Target).Distinct()
        where IsOfThePlugin(used) && Room(used, depth).Length > 0 && Room(used, depth) != Room(user, depth)
        select (Room(user, depth), Room(used, depth), user, used);

    /// <summary>The rooms that are reached from themselves.</summary>
    private static IEnumerable<string> Circles(IReadOnlyCollection<(string From, string To)> uses)
    {
        var next = uses.ToLookup(use => use.From, use => use.To);
        return uses.Select(use => use.From).Distinct().Where(start => Reached(start).Contains(start)).Order(StringComparer.Ordinal);

        HashSet<string> Reached(string start)
        {
            var reached = new HashSet<string>();
            var open = new Stack<string>(next[start]);
            while (open.TryPop(out var room))
            {
                if (reached.Add(room))
                    next[room].ToList().ForEach(open.Push);
            }

            return reached;
        }
    }

    /// <summary>What the compiler makes by itself may have no namespace.</summary>
    private static bool IsOfThePlugin(IType type) =>
        type.Namespace?.FullName is { } name
        && (name == PluginCode.Root || name.StartsWith($"{PluginCode.Root}.", StringComparison.Ordinal))
        && (!IsOnPurpose(type) || type.NameContains(nameof(Upwards.LooksUp)));

    private static bool IsOnPurpose(IType type) => type.Namespace.FullName.EndsWith(".WrongOnPurpose", StringComparison.Ordinal);

    private static string Room(IType type, int depth) =>
        type.Namespace.FullName.Length == PluginCode.Root.Length
            ? ""
            : string.Join('/', type.Namespace.FullName[(PluginCode.Root.Length + 1)..].Split('.').Where(part => part != "WrongOnPurpose").Take(depth));
}
