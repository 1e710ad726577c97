using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Services.Messages;

namespace EmbeddedShop.Messages;

/// <summary>Queues what nopCommerce tells the shop's people: about stock without its templates, everything else from the template it is given.</summary>
public sealed class OwnerMails(IRepository<QueuedEmail> queue) : IWorkflowMessageService
{
    public async Task<IList<int>> SendQuantityBelowStoreOwnerNotificationAsync(ProductAttributeCombination combination, int languageId) =>
    [
        await QueueAsync("shop@shop.test", "Shop", 1, "shop@shop.test", "Shop", "Quantity below notification", $"{combination.Sku}: {combination.StockQuantity}"),
    ];

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
        ArgumentNullException.ThrowIfNull(messageTemplate);
        ArgumentNullException.ThrowIfNull(emailAccount);
        return QueueAsync(
            emailAccount.Email,
            emailAccount.DisplayName,
            emailAccount.Id,
            toEmailAddress,
            toName,
            Filled(subject ?? messageTemplate.Subject, tokens, inHtml: false),
            Filled(messageTemplate.Body, tokens, inHtml: true));
    }

    /// <summary>As the host does: a token that nobody fills stays, and values are encoded in HTML unless they are addresses of pages.</summary>
    private static string Filled(string text, IList<Token> tokens, bool inHtml) => tokens.Aggregate(text, (filled, token) => filled.Replace(
        $"%{token.Key}%",
        inHtml && !token.NeverHtmlEncoded ? System.Net.WebUtility.HtmlEncode($"{token.Value}") : $"{token.Value}",
        StringComparison.OrdinalIgnoreCase));

    private async Task<int> QueueAsync(string from, string fromName, int senderId, string to, string toName, string subject, string body)
    {
        var mail = new QueuedEmail
        {
            PriorityId = 5,
            From = from,
            FromName = fromName,
            To = to,
            ToName = toName,
            Subject = subject,
            EmailAccountId = senderId,
            Body = body,
            CreatedOnUtc = DateTime.UtcNow,
        };
        await queue.InsertAsync(mail);
        return mail.Id;
    }
}
