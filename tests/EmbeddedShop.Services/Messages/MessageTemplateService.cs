using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Services.Messages;

namespace EmbeddedShop.Messages;

/// <summary>Message templates; none is limited to a store here.</summary>
public sealed class MessageTemplateService(IRepository<MessageTemplate> templates) : IMessageTemplateService
{
    public Task DeleteMessageTemplateAsync(MessageTemplate messageTemplate) => templates.DeleteAsync(messageTemplate);

    public Task InsertMessageTemplateAsync(MessageTemplate messageTemplate) => templates.InsertAsync(messageTemplate);

    public async Task<IList<MessageTemplate>> GetMessageTemplatesByNameAsync(string messageTemplateName, int? storeId = null) =>
        await templates.Table.Where(template => template.Name == messageTemplateName).OrderBy(template => template.Id).ToListAsync();
}
