using System.Collections.Concurrent;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories;

/// <summary>What must hold at the end of a history: the same as if everything had happened in order and undisturbed, and nothing left over.</summary>
internal static class Expectation
{
    private static readonly ConcurrentDictionary<string, Ordered> _ordered = [];

    /// <summary>Empty when everything holds.</summary>
    public static IReadOnlyList<string> Violations(World world)
    {
        var violations = new List<string>();
        var taken = new Dictionary<string, int>();
        foreach (var row in world.Marketplace.Orders)
        {
            if (Before(world, row) is { } before)
            {
                violations.AddRange(before);
                continue;
            }

            var expected = OrderedEnd(row);
            var actual = EndState.Of(world, row.Spec);
            violations.AddRange(expected.Words.Except(actual).Select(words => $"missing: {words}"));
            violations.AddRange(actual.Except(expected.Words).Select(words => $"instead: {words}"));
            if (actual.Count != expected.Words.Count)
                violations.Add($"{row.Spec.Id}: {actual.Count} facts instead of {expected.Words.Count}");

            foreach (var (sku, pieces) in expected.Taken)
                taken[sku] = taken.GetValueOrDefault(sku) + pieces;

            violations.AddRange(Announcements(world, row));
            violations.AddRange(Commands(world, row));
        }

        violations.AddRange(EndState.Taken(world).Where(pair => pair.Value != taken.GetValueOrDefault(pair.Key)).Select(pair => $"stock of {pair.Key}: {pair.Value} taken instead of {taken.GetValueOrDefault(pair.Key)}"));
        violations.AddRange(LeftOver(world));
        return violations;
    }

    /// <summary>Null for an order that is none of those from before the account went live.</summary>
    private static List<string>? Before(World world, RemoteOrderRow row)
    {
        var liveSince = world.Database.Of<MarketplaceAccount>().Rows.Select(account => account.LiveSinceUtc).First();
        var record = world.Database.Of<MarketplaceOrder>().Rows.FirstOrDefault(order => order.ExternalId == row.Spec.Id);
        if (record is null && row.Spec.Market is Market.Skroutz && row.Versions[^1].OnUtc < liveSince + TimeSpan.FromMinutes(3))
            return [];
        if (record is not { HandledElsewhere: true })
            return null;

        List<string> violations = [];
        if (!(row.PlacedOnUtc < liveSince) || row.Now.State is Stage.Open)
            violations.Add($"{row.Spec.Id} counts as handled elsewhere");
        if (world.Database.Of<Order>().Rows.Any(native => native.AuthorizationTransactionId == row.Spec.Id))
            violations.Add($"{row.Spec.Id} has become an order of the shop");

        return violations;
    }

    public static IEnumerable<string> LeftOver(World world)
    {
        foreach (var message in world.Database.Of<MarketplaceInboxMessage>().Rows.Where(message => message.State is not InboxState.Done))
            yield return $"inbox message {message.Id} is {message.State}: {message.ReasonKey} {message.ReasonArguments}";

        foreach (var lease in world.Database.Of<MarketplaceLease>().Rows)
            yield return $"lease {lease.Name} is left over";

        foreach (var entry in world.Database.Of<MarketplaceJournalEntry>().Rows.Where(entry => entry.TextKey == OrderTexts.StockDifference))
            yield return $"stock differs from its history: {entry.Arguments}";

        if (world.Database.Of<Order>().Rows.Count() > world.Marketplace.Orders.Count)
            yield return "there are more native orders than orders";
    }

    /// <summary>At most once whatever happens, and once when nothing goes wrong.</summary>
    private static IEnumerable<string> Announcements(World world, RemoteOrderRow row)
    {
        var count = world.Published.OfType<OrderPlacedEvent>().Count(placed => placed.Order.AuthorizationTransactionId == row.Spec.Id);
        var isSale = row.Spec.Kind is not (Kind.Demo or Kind.OwnItemsBack);
        if (count > 1 || (count == 0 && isSale && world.FaultsMet == 0) || (count > 0 && !isSale))
            yield return $"{row.Spec.Id} was announced {count} times";
    }

    public static IEnumerable<string> Commands(World world, RemoteOrderRow row)
    {
        var orders = world.Database.Of<MarketplaceOrder>().Rows.Where(order => order.ExternalId == row.Spec.Id).Select(order => order.Id).ToList();
        var commands = world.Database.Of<MarketplaceCommand>().Rows.Where(command => orders.Contains(command.MarketplaceOrderId)).ToList();
        foreach (var (kind, wanted) in new[] { (CommandKind.Accept, Stage.Accepted), (CommandKind.Reject, Stage.Rejected) })
        {
            var ofKind = commands.Where(command => command.Kind == kind).ToList();
            if (Sends(world, row, wanted) > ofKind.Count)
                yield return $"{wanted} was sent again without an order in between that is still open";
            if (ofKind.Exists(command => command.State is CommandState.Confirmed) && row.Versions.All(version => version.What != wanted))
                yield return $"a command is confirmed, but the order was never {wanted}";
        }

        foreach (var command in commands.Where(command => command.State is not (CommandState.Confirmed or CommandState.Refused)))
            yield return $"command {command.Kind} is {command.State}: {command.Answer}";
    }

    /// <summary>Sends of a command, without those before which the order was seen to be open still.</summary>
    private static int Sends(World world, RemoteOrderRow row, Stage wanted)
    {
        var calls = world.Marketplace.Calls.Where(call => call.OrderId == row.Spec.Id).ToList();
        return calls.Where((call, position) => call.Command == wanted && (position == 0 || calls[position - 1] is not { Command: null, State: Stage.Open })).Count();
    }

    private static Ordered OrderedEnd(RemoteOrderRow row) =>
        _ordered.GetOrAdd($"{row.Spec}: {string.Join(" ", row.Versions.Select(version => version.What))}", _ => RunOrdered(row));

    private static Ordered RunOrdered(RemoteOrderRow row)
    {
        var steps = new List<Step>();
        for (var version = 0; version < row.Versions.Count; version++)
        {
            steps.Add(new Step.Happens(row.Spec, row.Versions[version].What));
            steps.Add(row.Spec.Market is Market.Skroutz ? new Step.Arrives(row.Spec, version, 0) : new Step.Works(0, Chore.Poll));
            steps.Add(new Step.Works(0, Chore.Process));
            steps.Add(new Step.Passes(TimeSpan.FromMinutes(10)));
        }

        var world = HistoryRun.Of(new History(0, steps, [], TimeSpan.Zero));
        return new Ordered(EndState.Of(world, row.Spec), EndState.Taken(world));
    }

    private sealed record Ordered(IReadOnlyList<string> Words, IReadOnlyDictionary<string, int> Taken);
}
