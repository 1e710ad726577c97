#pragma warning disable CA1822 // Properties and actions belong to instances here, as they do where the rules look.
// Types that break one rule each, so that it is seen that the rules can fail. They stand where the rules look, in the plugin's namespaces.
#pragma warning disable IDE0130 // the namespace is not that of the folder

using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Orders.WrongOnPurpose
{
    internal sealed class KnowsAMarketplace
    {
        public static Func<string, object> Read => body => SkroutzReader.Read(body);
    }

    internal sealed class NamesAMarketplace
    {
        public static string Name => string.Concat("Sk", "routz".ToUpperInvariant(), nameof(MarketplaceAccount), "shopflix");
    }

    internal sealed class AsksAMarketplace(IMarketplace marketplace)
    {
        public async Task<string?> AskAsync(MarketplaceAccount account)
        {
            Func<Task<string?>> ask = async () => await marketplace.GetOrderAsync(account, "1", default);
            return await ask();
        }
    }

    internal sealed class LooksAtTheClock
    {
        public static Func<DateTime> Now => () => DateTime.UtcNow;
    }

    internal static class SpeaksEnglish
    {
        public static OwnerText Say(string code) =>
            code.Length == 0 ? OwnerText.Quote("Nothing came.") : code.Length > 5 ? OwnerText.Quote($"{code.Trim()} is too long.") : new OwnerText("The order {0} is odd.", code);
    }

    internal sealed class AsksForTooMuch(object one, object two, object three, object four, object five, object six, object seven, object eight, object nine)
    {
        public object[] All => [one, two, three, four, five, six, seven, eight, nine];
    }

    internal sealed class AsksForTooMuchInAnAction(object one, object two, object three, object four, object five, object six, object seven, object eight)
    {
        public object[] All([FromServices] string nine) => [one, two, three, four, five, six, seven, eight, nine];
    }

    internal sealed record HoldsMuch(int One, int Two, int Three, int Four, int Five, int Six, int Seven, int Eight, int Nine);
}

namespace Nop.Plugin.Misc.Marketplaces.Catalog.WrongOnPurpose
{
    /// <summary>Named as another type is.</summary>
    internal sealed class OrderLeases;

    internal sealed class LooksAtOrders
    {
        public static async Task<object?> LookAsync(InboxStore inbox)
        {
            await Task.Yield();
            return inbox;
        }
    }

    internal sealed class LooksAtOrderRows(IRepository<MarketplaceOrder> orders)
    {
        public int Count() => orders.Table.Count();
    }
}

namespace Nop.Plugin.Misc.Marketplaces.Domain.WrongOnPurpose
{
    public sealed class NotMappable : BaseEntity
    {
        public List<string> Names { get; set; } = [];

        public InboxState State { get; set; }

        public string ReadOnly => "";
    }

    internal static class LooksUp
    {
        public static Type Orders => typeof(Nop.Plugin.Misc.Marketplaces.Orders.OrderLeases);
    }
}

namespace Nop.Plugin.Misc.Marketplaces.Admin.WrongOnPurpose
{
    /// <summary>For nobody in particular, named as one of the shop's own may be, with actions that each break something.</summary>
    [IgnoreAntiforgeryToken]
    public sealed class OrdersController(Keeper keeper) : BasePluginController
    {
        [CheckPermission(MarketplacesDefaults.Permissions.View)]
        public async Task<IActionResult> WritesOnGet(int id)
        {
            await keeper.KeepAsync(new MarketplaceJournalEntry { Id = id });
            return Ok();
        }

        [HttpPost]
        public Task<IActionResult> HasNoPermission() => Task.FromResult<IActionResult>(Ok());

        [HttpPost]
        [CheckPermission("Orders.View")]
        public Task<IActionResult> HasAForeignPermission(string search) => Task.FromResult<IActionResult>(Ok(search));

        [HttpPost]
        [CheckPermission(MarketplacesDefaults.Permissions.View)]
        [IgnoreAntiforgeryToken]
        public string Helper() => "";
    }

    public interface IKeep
    {
        Task KeepAsync(MarketplaceJournalEntry entry);
    }

    public sealed class Keeper(IKeep keep)
    {
        public Task KeepAsync(MarketplaceJournalEntry entry) => new[] { entry }.Select(async one => await keep.KeepAsync(one)).First();
    }

    internal sealed class KeepInTable(IRepository<MarketplaceJournalEntry> entries) : IKeep
    {
        public Task KeepAsync(MarketplaceJournalEntry entry) => entries.InsertAsync(entry, publishEvent: false);
    }
}
