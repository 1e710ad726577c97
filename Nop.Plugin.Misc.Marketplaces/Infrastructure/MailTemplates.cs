using Nop.Core.Domain.Messages;
using Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.Marketplaces.Infrastructure;

/// <summary>The plugin's message templates, to be found and reworded among the shop's own.</summary>
public sealed class MailTemplates(IMessageTemplateService templates, EmailAccountSettings senders, OwnerLanguage language)
{
    /// <summary>Where there is one already, the owner's wording stays.</summary>
    public async Task InstallAsync()
    {
        if ((await templates.GetMessageTemplatesByNameAsync(DeadlineTexts.Template)).Count > 0)
            return;

        await templates.InsertMessageTemplateAsync(new MessageTemplate
        {
            Name = DeadlineTexts.Template,
            Subject = await language.FormatAsync(DeadlineTexts.MailSubject),
            Body = await language.FormatAsync(DeadlineTexts.MailBody),
            IsActive = true,
            EmailAccountId = senders.DefaultEmailAccountId,
        });
    }

    public async Task DeleteAsync()
    {
        foreach (var template in await templates.GetMessageTemplatesByNameAsync(DeadlineTexts.Template))
            await templates.DeleteMessageTemplateAsync(template);
    }
}
