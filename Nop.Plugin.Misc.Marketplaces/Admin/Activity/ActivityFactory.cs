using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

public sealed class ActivityFactory(
    IRepository<MarketplaceInboxMessage> messages,
    IRepository<MarketplaceCommand> commands,
    IRepository<MarketplaceOrder> orders,
    OrderCodes codes,
    AccountLabels labels,
    IPermissionService permissions,
    LocalizedTexts texts,
    AdminTimes times)
{
    public async Task<ActivityModel> PrepareAsync()
    {
        var model = new ActivityModel();
        model.Inbox.SetGridPageSize();
        model.Stock.SetGridPageSize();
        model.Quarantine.SetGridPageSize();
        model.Commands.SetGridPageSize();
        model.Journal.SetGridPageSize();
        model.Inbox.MayDecide = model.Stock.MayDecide = model.Quarantine.MayDecide = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide);
        model.Inbox.AvailableStates.Add(new SelectListItem(await texts.GetAsync($"{MarketplacesDefaults.Resources}.Common.All"), ""));
        foreach (var state in await texts.ChoicesAsync((InboxState?)model.Inbox.InboxStateId))
            model.Inbox.AvailableStates.Add(state);

        return model;
    }

    public async Task<InboxListModel> PrepareInboxAsync(InboxSearchModel search)
    {
        var query = messages.Table;
        if (search.InboxStateId is { } stateId)
            query = query.Where(message => message.StateId == stateId);

        var found = await query
            .OrderByDescending(message => message.Id)
            .Select(message => new
            {
                message.Id,
                message.AccountId,
                message.ExternalId,
                message.ExternalKey,
                message.SourceId,
                message.ReceivedOnUtc,
                message.StateId,
                message.Attempts,
                message.NextAttemptOnUtc,
                message.ReasonKey,
                message.ReasonArguments,
            })
            .ToPagedListAsync(search.Page - 1, search.PageSize);

        var names = await labels.AllAsync();
        var orderIds = await OrderIdsAsync([.. found.Select(message => (message.AccountId, message.ExternalKey))]);
        return await new InboxListModel().PrepareToGridAsync(search, found, () => found.SelectAwait(async message => new InboxRowModel
        {
            Id = message.Id,
            MarketplaceOrderId = orderIds.GetValueOrDefault((message.AccountId, message.ExternalKey ?? "")),
            Marketplace = names.GetValueOrDefault(message.AccountId, ""),
            Code = message.ExternalId,
            Source = await texts.EnumAsync((InboxSource)message.SourceId),
            ReceivedOn = await times.LocalAsync(message.ReceivedOnUtc),
            State = await texts.EnumAsync((InboxState)message.StateId),
            Tone = ToneOf((InboxState)message.StateId),
            Attempts = message.Attempts,
            NextAttemptOn = message.StateId == (int)InboxState.New ? await times.LocalAsync(message.NextAttemptOnUtc) : null,
            Reason = await texts.StoredAsync(message.ReasonKey, message.ReasonArguments),
            CanReplay = message.StateId is (int)InboxState.Quarantined or (int)InboxState.Discarded,
            CanDiscard = message.StateId is (int)InboxState.Quarantined,
        }));
    }

    public async Task<CommandListModel> PrepareCommandsAsync(CommandSearchModel search)
    {
        var found = await commands.Table.OrderByDescending(command => command.Id).ToPagedListAsync(search.Page - 1, search.PageSize);
        var names = await labels.AllAsync();
        var named = await codes.OfAsync(found.Select(command => command.MarketplaceOrderId));
        return await new CommandListModel().PrepareToGridAsync(search, found, () => found.SelectAwait(async command => new CommandRowModel
        {
            Id = command.Id,
            MarketplaceOrderId = command.MarketplaceOrderId,
            Marketplace = named.TryGetValue(command.MarketplaceOrderId, out var order) ? names.GetValueOrDefault(order.AccountId, "") : "",
            Code = order.Code ?? $"#{command.MarketplaceOrderId}",
            Kind = await texts.EnumAsync(command.Kind),
            State = await texts.EnumAsync(command.State),
            Tone = EventTone.Of(TimelineFactory.LevelOf(command.State)),
            CreatedOn = await times.LocalAsync(command.CreatedOnUtc),
            Attempts = command.Attempts,
            NextAttemptOn = command.EndedOnUtc is null ? await times.LocalAsync(command.NextAttemptOnUtc) : null,
            Answer = await texts.StoredAsync(command.Answer),
        }));
    }

    private static string ToneOf(InboxState state) => state switch
    {
        InboxState.New => "wait",
        InboxState.Done => "good",
        InboxState.Quarantined => "bad",
        _ => "none",
    };

    private async Task<Dictionary<(int AccountId, string Key), int>> OrderIdsAsync(IReadOnlyCollection<(int AccountId, string? Key)> named)
    {
        var keys = named.Select(order => order.Key).OfType<string>().Distinct().ToArray();
        if (keys.Length == 0)
            return [];

        // The index begins with the account.
        var accountIds = named.Select(order => order.AccountId).Distinct().ToArray();
        var found = await orders.Table
            .Where(order => accountIds.Contains(order.AccountId) && keys.Contains(order.ExternalKey))
            .Select(order => new { order.Id, order.AccountId, order.ExternalKey })
            .ToListAsync();
        return found.ToDictionary(order => (order.AccountId, order.ExternalKey), order => order.Id);
    }
}
