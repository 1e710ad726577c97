using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>One button for several orders of the list.</summary>
public sealed class MarketplacesManyOrdersController(AcceptMany accept, IWorkContext workContext, LocalizedTexts texts) : MarketplacesAdminController
{
    /// <summary>Carried through even if the browser gives up; each order has its own result.</summary>
    /// <param name="ids">Ids of our records.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Accept(int[] ids)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        var results = new List<ManyOrdersResult>();
        foreach (var (order, result) in await accept.AcceptAsync(ids, customer.Id, CancellationToken.None))
            results.Add(new ManyOrdersResult(order.Id, ForeignId.Read(order.ExternalId), await DecisionAnswer.OfAsync(result, texts)));

        return PartialView($"{MarketplacesDefaults.ViewPath}Orders/_ManyOrders.cshtml", new ManyOrdersModel(results, Math.Max(0, ids.Distinct().Count() - results.Count)));
    }

    /// <summary>One of them, from its row; answered in place.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> One(int id)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        return await accept.AcceptAsync([id], customer.Id, CancellationToken.None) is [var (_, result)]
            ? Json(await DecisionAnswer.OfAsync(result, texts))
            : Json(DecisionAnswer.NotSent(await texts.GetAsync($"{MarketplacesDefaults.Resources}.Orders.UnknownThere")));
    }
}

/// <param name="LeftOut">Orders that were too many for one click.</param>
public sealed record ManyOrdersModel(IReadOnlyList<ManyOrdersResult> Results, int LeftOut)
{
    public int Accepted => Results.Count(result => result.Answer.Status is nameof(DecisionStatus.Confirmed) or nameof(DecisionStatus.AlreadyDecided));
}

public sealed record ManyOrdersResult(int Id, string Code, DecisionAnswer Answer)
{
    /// <summary>Nobody has to look at it.</summary>
    public bool IsDone => Answer.Status is nameof(DecisionStatus.Confirmed);
}
