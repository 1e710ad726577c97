using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>How the push of one account stands.</summary>
public sealed class PushChannelFactory(
    IRepository<MarketplaceListing> listings,
    IRepository<MarketplaceBatch> batches,
    WaitingListings waiting,
    AppliedTimes applied,
    ValidationFactory validations,
    LocalizedTexts texts,
    AdminTimes times,
    TimeProvider time)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.Channels.";
    private const int LongestSeconds = 120;

    public async Task<PushChannelModel> PrepareAsync(MarketplaceAccount account, string label)
    {
        var counts = await listings.Table.CountAsync(account.Id);
        return new PushChannelModel(account.Id, label, account.PushEnabled)
        {
            IsUnconfirmed = !account.MayOffer(),
            Waiting = await waiting.CountAsync(account),
            Quarantined = counts.Quarantined,
            Counts = await texts.FormatAsync($"{Keys}Counts", counts.OfInterest, counts.ToBeSent, counts.UnderWay, counts.WithProblem),
            NotSold = counts.NotSoldThere,
            SucceededOn = await times.TextAsync(account.PushSucceededOnUtc),
            ComparedOn = await times.TextAsync(account.ComparedOnUtc),
            Applied = await AppliedAsync(account),
            Batches = await BatchesAsync(account),
            PausedUntil = PushHealth.IsPaused(account, time.GetUtcNow().UtcDateTime) ? await times.TextAsync(account.PushPausedUntilUtc) : null,
            Error = await texts.StoredAsync(account.PushError),
            Validation = await validations.PrepareAsync(account),
        };
    }

    private async Task<string?> AppliedAsync(MarketplaceAccount account)
    {
        var durations = await applied.OfAsync(account.Id);
        return durations.Count == 0
            ? null
            : await texts.FormatAsync($"{Keys}Applied", durations.Count, await TextAsync(AppliedTimes.Within(durations, 0.5)), await TextAsync(AppliedTimes.Within(durations, 0.95)));
    }

    private async Task<string?> BatchesAsync(MarketplaceAccount account)
    {
        var open = batches.Table.Where(batch => batch.AccountId == account.Id);
        if (await open.OrderBy(batch => batch.SentOnUtc).FirstOrDefaultAsync() is not { } oldest)
            return null;

        var text = await texts.FormatAsync($"{Keys}Batches", await open.CountAsync(), await times.TextAsync(oldest.SentOnUtc));
        return await texts.StoredAsync(oldest.Problem) is { } problem ? $"{text}: {problem}" : text;
    }

    private async Task<string> TextAsync(TimeSpan duration) => duration.TotalSeconds < LongestSeconds
        ? await texts.FormatAsync($"{Keys}Seconds", Math.Round(Math.Max(duration.TotalSeconds, 0), 1))
        : await texts.FormatAsync($"{Keys}Minutes", Math.Round(duration.TotalMinutes));
}
