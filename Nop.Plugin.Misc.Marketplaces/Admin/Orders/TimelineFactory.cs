using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What happened to an order: journal and commands together, newest first.</summary>
public sealed class TimelineFactory(
    IRepository<MarketplaceJournalEntry> journal,
    IRepository<MarketplaceCommand> commands,
    ICustomerService customers,
    LocalizedTexts texts,
    AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Timeline.";
    private const int MostEntries = 200;

    public async Task<IReadOnlyList<TimelineEntry>> PrepareAsync(int marketplaceOrderId)
    {
        var entries = new List<(DateTime On, int Id, TimelineEntry Entry)>();
        foreach (var entry in await JournalAsync(marketplaceOrderId))
        {
            var text = await texts.StoredAsync(entry.TextKey, entry.Arguments) ?? "";
            entries.Add((entry.CreatedOnUtc, entry.Id, new TimelineEntry(await times.TextAsync(entry.CreatedOnUtc) ?? "", LevelOf(entry.Level), text, null)));
        }

        foreach (var command in await commands.Table.Where(command => command.MarketplaceOrderId == marketplaceOrderId).ToListAsync())
        {
            var on = command.EndedOnUtc ?? command.SentOnUtc ?? command.CreatedOnUtc;
            var text = $"{await texts.EnumAsync(command.Kind)}: {await texts.EnumAsync(command.State)}";
            entries.Add((on, command.Id, new TimelineEntry(await times.TextAsync(on) ?? "", LevelOf(command.State), text, await MoreAsync(command))));
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

    private async Task<List<MarketplaceJournalEntry>> JournalAsync(int marketplaceOrderId) =>
        await journal.Table
            .Where(entry => entry.MarketplaceOrderId == marketplaceOrderId)
            .OrderByDescending(entry => entry.Id)
            .Take(MostEntries)
            .ToListAsync();

    private async Task<string> MoreAsync(MarketplaceCommand command)
    {
        var who = command.DecidedByCustomerId == 0
            ? await texts.GetAsync($"{Keys}ByRule")
            : await texts.FormatAsync($"{Keys}ByPerson", (await customers.GetCustomerByIdAsync(command.DecidedByCustomerId))?.Email ?? $"#{command.DecidedByCustomerId}");
        return string.IsNullOrEmpty(command.Answer) ? who : $"{who} · {await texts.WordsAsync(command.Answer)}";
    }
}
