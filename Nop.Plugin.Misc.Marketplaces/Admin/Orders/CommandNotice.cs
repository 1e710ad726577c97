using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Carries out what a person tells a marketplace from a page that is loaded again, and says there what became of it.</summary>
public sealed class CommandNotice(IWorkContext workContext, INotificationService notifications, LocalizedTexts texts)
{
    /// <param name="command">Gets the id of the customer at the screen.</param>
    public async Task RunAsync(Func<int, Task<DecisionResult>> command)
    {
        try
        {
            var result = await command((await workContext.GetCurrentCustomerAsync()).Id);
            var answer = await DecisionAnswer.OfAsync(result, texts);
            var text = answer.Words ?? answer.Text;
            if (result.Status is DecisionStatus.Confirmed or DecisionStatus.AlreadyDecided)
                notifications.SuccessNotification(await texts.GetAsync($"{MarketplacesDefaults.Resources}.Orders.Dispatch.Done"));
            else if (result.Status is DecisionStatus.Refused)
                notifications.ErrorNotification(text);
            else
                notifications.WarningNotification(text);
        }
        catch (MarketplaceApiException failure)
        {
            notifications.ErrorNotification(await texts.ExplainAsync(failure));
        }
    }
}
