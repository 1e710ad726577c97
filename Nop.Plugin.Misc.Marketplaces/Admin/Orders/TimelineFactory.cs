using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Products;
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
    MarkedProducts products,
    LocalizedTexts texts,
    AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Timeline.";
    private const int MostEntries = 200;

    /// <summary>What the line of the command says, or what no owner needs to know.</summary>
    private static readonly HashSet<string> _steps =
    [
        DecisionTexts.AcceptDecided, DecisionTexts.RejectDecided, DecisionTexts.ReadyTold, DecisionTexts.NotReadyTold, DecisionTexts.TrackingTold, DecisionTexts.InvoiceTold,
        DecisionTexts.CreditInvoiceTold, DecisionTexts.RescheduleTold, DecisionTexts.RelocateTold, DecisionTexts.VoucherTold, DecisionTexts.Confirmed, DecisionTexts.ConfirmedByReading,
        DecisionTexts.Refused, DecisionTexts.AnswerLost, DecisionTexts.NotSent, DecisionTexts.NotReadBack, DecisionTexts.Withdrawn, DecisionTexts.NotShown, DecisionTexts.Unresolved,
        DecisionTexts.NeverSent, OrderTexts.EventDoubtful, OrderTexts.EventIgnored, OrderTexts.EventStale, OrderTexts.MessageReplayed,
    ];

    /// <summary>Texts that name a person, and maybe a product, by the id, with where among the arguments it is.</summary>
    private static readonly Dictionary<string, ByIds> _byIds = new()
    {
        [OrderTexts.LineMapped] = new($"{Keys}LineMapped", PersonAt: 2, ProductAt: 1),
        [OrderTexts.LineUnmapped] = new($"{Keys}LineUnmappedFrom", PersonAt: 1, ProductAt: 2, WithoutProduct: $"{Keys}LineUnmapped"),
        [OrderTexts.MatchForgotten] = new($"{Keys}MatchForgotten", PersonAt: 1),
        [OrderTexts.TakenAsItIs] = new($"{Keys}TakenAsItIs", PersonAt: 0),
    };

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
        var names = await products.OfAsync(written.Select(ProductIn));
        var done = sent.Where(command => command.State is CommandState.Confirmed).Select(command => command.Kind).ToHashSet();
        foreach (var entry in written)
            entries.Add((entry.CreatedOnUtc, entry.Id, await OfAsync(entry, done, names)));

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

    private async Task<TimelineEntry> OfAsync(MarketplaceJournalEntry entry, HashSet<CommandKind> done, IReadOnlyDictionary<string, string> names)
    {
        var text = OwnerText.Read(entry.TextKey, entry.Arguments);
        return new TimelineEntry(await times.TextAsync(entry.CreatedOnUtc) ?? "", LevelOf(entry.Level), text is null ? "" : await TextAsync(text, names), null)
        {
            IsStep = _steps.Contains(entry.TextKey) || (entry.TextKey == OrderTexts.StateChanged && text is { Arguments: [_, { Key: { } state }] } && _effects.TryGetValue(state, out var kind) && done.Contains(kind)),
        };
    }

    private async Task<string> TextAsync(OwnerText text, IReadOnlyDictionary<string, string> names)
    {
        var arguments = text.Arguments;
        if (!_byIds.TryGetValue(text.Key!, out var ids) || arguments.Count <= ids.PersonAt || !int.TryParse(arguments[ids.PersonAt].Words, out var customerId))
            return await texts.TextAsync(text);

        var shown = new List<object?>();
        foreach (var argument in arguments)
            shown.Add(await texts.TextAsync(argument));

        shown[ids.PersonAt] = await words.WhoAsync(customerId);
        if (ProductIn(text) is not { } product)
            return await texts.FormatAsync(ids.WithoutProduct ?? ids.Key, [.. shown]);

        shown[ids.ProductAt!.Value] = names.GetValueOrDefault(product, product);
        return await texts.FormatAsync(ids.Key, [.. shown]);
    }

    private static string? ProductIn(MarketplaceJournalEntry entry) => OwnerText.Read(entry.TextKey, entry.Arguments) is { } text ? ProductIn(text) : null;

    private static string? ProductIn(OwnerText text) =>
        _byIds.TryGetValue(text.Key!, out var ids) && ids.ProductAt is { } at && text.Arguments.ElementAtOrDefault(at) is { Words: { } words } ? words : null;

    private async Task<List<MarketplaceJournalEntry>> JournalAsync(int marketplaceOrderId) =>
        await journal.Table
            .Where(entry => entry.MarketplaceOrderId == marketplaceOrderId)
            .OrderByDescending(entry => entry.Id)
            .Take(MostEntries)
            .ToListAsync();

    /// <param name="WithoutProduct">Resource key where the product was not stored.</param>
    private sealed record ByIds(string Key, int PersonAt, int? ProductAt = null, string? WithoutProduct = null);
}
