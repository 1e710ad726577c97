using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Says in a shop's words what was told to a marketplace, and by whom.</summary>
public sealed class CommandWords(ICustomerService customers, LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Timeline.";

    /// <summary>Whole for what is done; what is not names its state.</summary>
    public async Task<string> TextAsync(MarketplaceCommand command)
    {
        if (command.State is not CommandState.Confirmed)
            return await texts.FormatAsync($"{Keys}NotDone", await texts.EnumAsync(command.Kind), await texts.EnumAsync(command.State), await WhoAsync(command.DecidedByCustomerId));

        var done = await texts.FormatAsync($"{Keys}Done.{command.Kind}", await WhoAsync(command.DecidedByCustomerId));
        return string.Join(", ", (await ChosenAsync(command)).Prepend(done));
    }

    /// <summary>What was chosen with the decision, as far as that is known: pickup and parcels, what was rejected and why, or where a pickup was moved to.</summary>
    public async Task<IReadOnlyList<string>> ChosenAsync(MarketplaceCommand command) => command.Kind switch
    {
        CommandKind.Accept => await ChosenAsync(Read<AcceptChoice>(command)),
        CommandKind.Reject => await ChosenAsync(Read<RejectChoice>(command)),
        CommandKind.Reschedule or CommandKind.Relocate => Read<PickupChoice>(command)?.Name is { } name ? [await texts.WordsAsync(name)] : [],
        _ => [],
    };

    /// <param name="customerId">0 for a rule.</param>
    public async Task<string> WhoAsync(int customerId)
    {
        if (customerId == 0)
            return await texts.GetAsync($"{Keys}Rule");

        var person = await customers.GetCustomerByIdAsync(customerId);
        var name = $"{person?.FirstName} {person?.LastName}".Trim();
        return name.Length > 0 ? name : person?.Email ?? $"#{customerId}";
    }

    private async Task<List<string>> ChosenAsync(AcceptChoice? choice)
    {
        var chosen = new List<string>();
        var place = string.Join(", ", new[] { choice?.LocationName, choice?.WindowName }.Where(part => !string.IsNullOrWhiteSpace(part)));
        if (place.Length > 0)
            chosen.Add(await texts.FormatAsync($"{Keys}Pickup", await texts.WordsAsync(place)));
        if (choice?.Parcels is > 1)
            chosen.Add(await texts.FormatAsync($"{Keys}Parcels", choice.Parcels));

        return chosen;
    }

    private async Task<List<string>> ChosenAsync(RejectChoice? choice)
    {
        var chosen = new List<string>();
        foreach (var line in choice?.Lines ?? [])
        {
            var reason = await texts.WordsAsync(line.ReasonName ?? line.Reason);
            chosen.Add(line.AvailableQuantity is { } available
                ? await texts.FormatAsync($"{Keys}RejectedLineOf", line.ProductName ?? line.ExternalLineId, reason, available)
                : await texts.FormatAsync($"{Keys}RejectedLine", line.ProductName ?? line.ExternalLineId, reason));
        }

        if (choice is { Lines.Count: 0 } && (choice.Text ?? choice.ReasonName ?? choice.Reason) is { } why)
            chosen.Add(await texts.WordsAsync(why));

        return chosen;
    }

    private static T? Read<T>(MarketplaceCommand command) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(command.Payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
