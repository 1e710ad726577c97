using System.Globalization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Services.Messages;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;

/// <summary>A warning that is ready to be queued.</summary>
public sealed record DeadlineMail(MessageTemplate Template, EmailAccount From, int LanguageId, IList<Token> Tokens, string Address);

/// <summary>Warnings by e-mail: from nop's message template, which the owner may reword or switch off, through nop's queue. Nothing of the buyer is in them.</summary>
public sealed class DeadlineMails(
    IMessageTemplateService templates,
    IEmailAccountService senders,
    EmailAccountSettings senderSettings,
    IWorkflowMessageService messages,
    IStoreService stores,
    MarketplaceRegistry marketplaces,
    OwnerLanguage language,
    ShopClock clock)
{
    /// <summary>Null where the template is switched off or deleted, or the shop has no account to send from.</summary>
    public async Task<DeadlineMail?> PrepareAsync(MarketplaceAccount account, MarketplaceOrder order, string address, IReadOnlyList<OwnerText> reasons)
    {
        if ((await templates.GetMessageTemplatesByNameAsync(DeadlineTexts.Template, account.StoreId)).FirstOrDefault(template => template.IsActive) is not { } template
            || await SenderAsync(template) is not { } sender
            || order.DecideByUtc is not { } decideBy)
        {
            return null;
        }

        var spoken = await language.FindAsync();
        var why = new List<string>();
        foreach (var reason in reasons)
            why.Add(await language.TextAsync(reason));

        return new DeadlineMail(
            template,
            sender,
            spoken?.Id ?? 0,
            [
                new Token("Marketplaces.Marketplace", marketplaces.Find(account.Marketplace)?.DisplayName ?? account.Marketplace),
                new Token("Marketplaces.OrderCode", ForeignId.Read(order.ExternalId)),
                new Token("Marketplaces.Deadline", ClockText.MomentIn(CultureInfo.GetCultureInfo(spoken?.LanguageCulture ?? ""), clock.Local(decideBy))),
                new Token("Marketplaces.Reasons", string.Join(" ", why)),
                new Token("Marketplaces.OrderUrl", await UrlAsync(account, order), true),
            ],
            address);
    }

    /// <summary>Queued, not sent: nop does that in its own time.</summary>
    public Task SendAsync(DeadlineMail mail) => messages.SendNotificationAsync(mail.Template, mail.From, mail.LanguageId, mail.Tokens, mail.Address, mail.Address);

    private async Task<EmailAccount?> SenderAsync(MessageTemplate template) =>
        await senders.GetEmailAccountByIdAsync(template.EmailAccountId)
        ?? await senders.GetEmailAccountByIdAsync(senderSettings.DefaultEmailAccountId)
        ?? (await senders.GetAllEmailAccountsAsync()).FirstOrDefault();

    private async Task<string> UrlAsync(MarketplaceAccount account, MarketplaceOrder order) =>
        $"{(await stores.GetStoreByIdAsync(account.StoreId))?.Url?.TrimEnd('/')}/Admin/MarketplacesOrders/Details/{order.Id}";
}
