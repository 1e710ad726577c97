using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Plugin.Tests.Histories.Shop;

/// <summary>What the owner was told: of stock, and by templates.</summary>
internal sealed class ShopMails(ShopFacts facts) : IWorkflowMessageService, IMessageTemplateService, IEmailAccountService
{
    public Task<IList<int>> SendQuantityBelowStoreOwnerNotificationAsync(ProductAttributeCombination combination, int languageId)
    {
        facts.LowStock.Add($"{combination.Sku}: {combination.StockQuantity}");
        return Task.FromResult<IList<int>>([]);
    }

    public Task<int> SendNotificationAsync(
        MessageTemplate messageTemplate,
        EmailAccount emailAccount,
        int languageId,
        IList<Token> tokens,
        string toEmailAddress,
        string toName,
        string? attachmentFilePath = null,
        string? attachmentFileName = null,
        string? replyToEmailAddress = null,
        string? replyToName = null,
        string? fromEmail = null,
        string? fromName = null,
        string? subject = null,
        bool ignoreDelayBeforeSend = false)
    {
        facts.Mails.Add($"{toEmailAddress}: {string.Join(" | ", tokens.Select(token => $"{token.Value}"))}");
        return Task.FromResult(facts.Mails.Count);
    }

    public Task<IList<MessageTemplate>> GetMessageTemplatesByNameAsync(string messageTemplateName, int? storeId = null) =>
        Task.FromResult<IList<MessageTemplate>>([new MessageTemplate { Name = messageTemplateName, Subject = "Subject", Body = "Body", IsActive = facts.SendsMails, EmailAccountId = 1 }]);

    public Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId) => Task.FromResult(new EmailAccount { Id = emailAccountId, Email = "shop@shop.test" });

    public Task<IList<EmailAccount>> GetAllEmailAccountsAsync() => throw new NotSupportedException();

    public Task DeleteMessageTemplateAsync(MessageTemplate messageTemplate) => throw new NotSupportedException();

    public Task InsertMessageTemplateAsync(MessageTemplate messageTemplate) => throw new NotSupportedException();
}
