using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Catalog.GoLive;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;

namespace Nop.Plugin.Misc.Marketplaces.Admin.GoLive;

/// <summary>Looks at the catalogue, and at the marketplace's list of open orders, once and only when somebody opens the page.</summary>
public sealed class GoLiveFactory(
    MarketplaceRegistry marketplaces, PreviewOffers offers, LocalizedTexts texts, AdminTimes times, MarketplacesSettings settings, TimeProvider time)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.GoLive.";
    private const string Day = "yyyy-MM-dd";

    public async Task<GoLiveModel> PrepareAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        using var budget = RunBudget.Start(settings, cancellationToken);
        var marketplace = marketplaces.Find(account.Marketplace);
        return new GoLiveModel
        {
            AccountId = account.Id,
            Products = marketplace is IOfferMarketplace ? await ProductsAsync(account, budget.Token) : null,
            Orders = marketplace is IPolledMarketplace polled ? await OrdersAsync(account, polled, budget.Token, cancellationToken) : null,
        };
    }

    private async Task<GoLiveProducts> ProductsAsync(MarketplaceAccount account, CancellationToken budget)
    {
        var preview = await offers.RunAsync(account, budget);
        var identity = await texts.EnumAsync(account.IdentityRule);
        return new GoLiveProducts(account.MayOffer(), account.PushEnabled, account.IdentityPrefix + identity + account.IdentitySuffix, IdentityStamp.Of(account).Written, preview.IsWhole,
        [
            await GroupAsync(preview.Found, "Found", "good"),
            await GroupAsync(preview.WithoutId, "WithoutId", preview.WithoutId.Count > 0 ? "way" : "none"),
            await GroupAsync(preview.Duplicate, "Duplicate", preview.Duplicate.Count > 0 ? "bad" : "none"),
            await GroupAsync(preview.NotOffered, "NotOffered", "none"),
        ]);
    }

    private async Task<GoLiveGroup> GroupAsync(PreviewGroup group, string key, string tone)
    {
        var examples = new List<GoLiveExample>();
        foreach (var example in group.Examples)
            examples.Add(new GoLiveExample(example.ProductId, example.Name, example.Reason is { } reason ? await texts.TextAsync(reason) : example.Id));

        return new GoLiveGroup(group.Count, await texts.GetAsync(Keys + key), tone, examples);
    }

    private async Task<GoLiveOrders> OrdersAsync(MarketplaceAccount account, IPolledMarketplace marketplace, CancellationToken budget, CancellationToken cancellationToken)
    {
        var today = (await times.LocalAsync(time.GetUtcNow().UtcDateTime)).ToString(Day, CultureInfo.InvariantCulture);
        if (account.MayListOrders())
            return new GoLiveOrders(true, true, await texts.GetAsync($"{Keys}OrdersConfirmed"), today, today) { ConfirmedFrom = await times.TextAsync(account.OrdersFromUtc) };

        try
        {
            var preview = await PreviewOrders.RunAsync(account, marketplace, budget);
            var all = preview.Undecided + preview.Decided;
            var oldest = preview.OldestUtc is { } utc ? await times.LocalAsync(utc) : (DateTime?)null;
            return new GoLiveOrders(false, true, all == 0 ? await texts.GetAsync($"{Keys}NoOpenOrders") : await texts.FormatAsync($"{Keys}OpenOrders", preview.Undecided, preview.Decided),
                oldest?.ToString(Day, CultureInfo.InvariantCulture) ?? today, today)
            {
                Note = !preview.IsWhole ? await texts.GetAsync($"{Keys}MoreOrders") : oldest is null ? null : await texts.FormatAsync($"{Keys}Oldest", await times.TextAsync(preview.OldestUtc)),
            };
        }
        catch (MarketplaceApiException failure)
        {
            return new GoLiveOrders(false, false, await texts.ExplainAsync(failure), today, today);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new GoLiveOrders(false, false, await texts.GetAsync($"{Keys}TooSlow"), today, today);
        }
    }
}
