using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Messages;

namespace Nop.Services.Messages;

public interface IWorkflowMessageService
{
    Task<IList<int>> SendQuantityBelowStoreOwnerNotificationAsync(ProductAttributeCombination combination, int languageId);
    Task<int> SendNotificationAsync(
        MessageTemplate messageTemplate,
        EmailAccount emailAccount,
        int languageId,
        IList<Token> tokens,
        string toEmailAddress,
        string toName,
        string attachmentFilePath = null,
        string attachmentFileName = null,
        string replyToEmailAddress = null,
        string replyToName = null,
        string fromEmail = null,
        string fromName = null,
        string subject = null,
        bool ignoreDelayBeforeSend = false);
}
