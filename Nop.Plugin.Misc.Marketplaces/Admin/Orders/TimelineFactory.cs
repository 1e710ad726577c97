using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What happened to an order, newest first: one line for each event, and the steps behind them apart.</summary>
public sealed class TimelineFactory(
    IRepository<MarketplaceJournalEntry> journal,
    IRepository<MarketplaceCommand> commands,
    CommandWords words,
    EventWords events,
    LocalizedTexts texts,
    AdminTimes times)
{
    private const int MostEntries = 200;

    /// <summary>What the line of the command says, or what no owner needs to know.</summary>
    private static readonly HashSet<string> _steps =
    [
        DecisionTexts.AcceptDecided, DecisionTexts.RejectDecided, DecisionTexts.ReadyTold, DecisionTexts.NotReadyTold, DecisionTexts.TrackingTold, DecisionTexts.InvoiceTold,
        DecisionTexts.CreditInvoiceTold, DecisionTexts.RescheduleTold, DecisionTexts.RelocateTold, DecisionTexts.VoucherTold, DecisionTexts.Confirmed, DecisionTexts.ConfirmedByReading,
        DecisionTexts.Refused, DecisionTexts.AnswerLost, DecisionTexts.NotSent, DecisionTexts.NotReadBack, DecisionTexts.Withdrawn, DecisionTexts.NotShown, DecisionTexts.Unresolved,
        DecisionTexts.NeverSent, OrderTexts.EventDoubtful, OrderTexts.EventIgnored, OrderTexts.EventStale, OrderTexts.MessageReplayed,
    ];

    /// <summary>What a confirmed command makes of the order: no news beside it.</summary>
    private static readonly Dictionary<string, CommandKind> _effects = new()
    {
        [OwnerText.Of(MarketplaceOrderState.Accepted).Key!] = CommandKind.Accept,
        [OwnerText.Of(MarketplaceOrderState.Rejected).Key!] = CommandKind.Reject,
        [OwnerText.Of(MarketplaceOrderState.ReadyForPickup).Key!] = CommandKind.SetReady,
    };

    public async Task<IReadOnlyList<TimelineEntry>> PrepareAsync(int marketplaceOrderId)
    {
        var entries = new List<(DateTime On, int Id, TimelineEntry Entry)>();
        var sent = await commands.Table.Where(command => command.MarketplaceOrderId == marketplaceOrderId).ToListAsync();
        var written = await JournalAsync(marketplaceOrderId);
        var said = await events.OfAsync(written);
        var done = sent.Where(command => command.State is CommandState.Confirmed).Select(command => command.Kind).ToHashSet();
        foreach (var entry in written)
            entries.Add((entry.CreatedOnUtc, entry.Id, await OfAsync(entry, said[entry.Id], done)));

        foreach (var command in sent)
        {
            var on = command.EndedOnUtc ?? command.SentOnUtc ?? command.CreatedOnUtc;
            var answer = string.IsNullOrEmpty(command.Answer) ? null : await texts.WordsAsync(command.Answer);
            entries.Add((on, command.Id, new TimelineEntry(await times.TextAsync(on) ?? "", LevelOf(command.State), await words.TextAsync(command), answer)));
        }

        return [.. entries.OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Id).Select(entry => entry.Entry)];
    }

    public static string LevelOf(JournalLevel level) => level switch
    {
        JournalLevel.Warning => "warning",
        JournalLevel.Error => "error",
        _ => "note",
    };

    public static string LevelOf(CommandState state) => state switch
    {
        CommandState.Confirmed => "good",
        CommandState.Refused or CommandState.Unresolved => "error",
        CommandState.Unknown or CommandState.Withdrawn => "warning",
        _ => "note",
    };

    private async Task<TimelineEntry> OfAsync(MarketplaceJournalEntry entry, string said, HashSet<CommandKind> done) =>
        new(await times.TextAsync(entry.CreatedOnUtc) ?? "", LevelOf(entry.Level), said, null)
        {
            IsStep = _steps.Contains(entry.TextKey) || IsEffect(entry, done),
        };

    private static bool IsEffect(MarketplaceJournalEntry entry, HashSet<CommandKind> done) =>
        entry.TextKey == OrderTexts.StateChanged
        && OwnerText.Read(entry.TextKey, entry.Arguments) is { Arguments: [_, { Key: { } state }] }
        && _effects.TryGetValue(state, out var kind)
        && done.Contains(kind);

    private async Task<List<MarketplaceJournalEntry>> JournalAsync(int marketplaceOrderId) =>
        await journal.Table
            .Where(entry => entry.MarketplaceOrderId == marketplaceOrderId)
            .OrderByDescending(entry => entry.Id)
            .Take(MostEntries)
            .ToListAsync();
}
