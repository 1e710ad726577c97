using Nop.Core.Domain.Catalog;

namespace Nop.Services.Messages;

public interface IWorkflowMessageService
{
    Task<IList<int>> SendQuantityBelowStoreOwnerNotificationAsync(ProductAttributeCombination combination, int languageId);
}
