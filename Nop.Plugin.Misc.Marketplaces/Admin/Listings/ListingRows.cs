using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>Puts listings into words: what the shop says now, what was sent last, what the marketplace shows, and what there is to be said of it.</summary>
public sealed class ListingRows(
    ProductNames productNames, AccountLabels labels, OverrideMarks own, PresentOffers present, OfferTexts offers, LocalizedTexts texts, AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.";

    /// <summary>In their order.</summary>
    public async Task<IReadOnlyList<ListingRowModel>> OfAsync(IReadOnlyCollection<MarketplaceListing> listings)
    {
        var names = await labels.AllAsync();
        var named = await productNames.OfAsync(listings);
        var rules = await own.OfAsync(listings);
        var offered = await present.OfAsync(listings);
        var rows = new List<ListingRowModel>();
        foreach (var listing in listings)
        {
            rows.Add(await RowAsync(listing, offered.GetValueOrDefault(listing.Id)) with
            {
                Marketplace = names.GetValueOrDefault(listing.AccountId, ""),
                Own = rules[listing.Id],
                Product = named[new ProductIdentity(listing.ProductId, listing.CombinationId)],
            });
        }

        return rows;
    }

    private async Task<ListingRowModel> RowAsync(MarketplaceListing listing, OfferContent? now)
    {
        var state = ListingState.Of(listing);
        var reason = await texts.StoredAsync(listing.LastError);
        return new ListingRowModel
        {
            Id = listing.Id,
            AccountId = listing.AccountId,
            ProductId = listing.ProductId,
            CombinationId = listing.CombinationId,
            IsGivenUp = listing.GivenUp != 0,
            ExternalProductId = listing.ProductIdThere(),
            ExternalVariationId = listing.VariationIdThere(),
            NowOffer = await offers.TextAsync(now),
            Difference = now is null ? null : await offers.DifferenceAsync(now, OfferContent.Read(listing.AcknowledgedOffer)),
            SentOffer = IsKnownAsSent(listing) ? await offers.TextAsync(listing.SentOffer) : "",
            SentOn = await times.TextAsync(listing.SentOnUtc),
            AppliedOffer = await offers.TextAsync(listing.AcknowledgedOffer),
            AppliedOn = await times.TextAsync(listing.AcknowledgedOnUtc),
            State = await texts.GetAsync($"{Keys}{state.Key}"),
            Tone = state.Tone,
            Note = await NoteAsync(listing, state),
            Problem = listing.IsNotSold() || listing.IsToBeConfirmed() ? null : reason,
            Reason = listing.IsNotSold() || listing.IsToBeConfirmed() ? reason : null,
            Validation = listing.ValidatedOnUtc is null ? null : await texts.GetAsync($"{Keys}{(listing.ValidationError is null ? "Validated" : "Objected")}"),
            ValidatedOn = await times.TextAsync(listing.ValidatedOnUtc),
            Objection = await texts.StoredAsync(listing.ValidationError),
        };
    }

    /// <summary>What the marketplace is at, or has not applied; of what it has applied the time says enough.</summary>
    private static bool IsKnownAsSent(MarketplaceListing listing) =>
        listing.BatchId != 0 || (listing.SentHash is not null && listing.SentHash != listing.AcknowledgedHash);

    private async Task<string?> NoteAsync(MarketplaceListing listing, ListingState state) => state switch
    {
        { Key: "Quarantined" } => await texts.FormatAsync($"{Keys}QuarantinedSince", listing.Attempts, await times.TextAsync(listing.QuarantinedOnUtc)),
        { Key: "MoreWaits" } => await texts.GetAsync($"{Keys}MoreWaits.Note"),
        { Tone: "bad" } when listing.NextAttemptOnUtc is { } next => await texts.FormatAsync($"{Keys}NextAttempt", await times.TextAsync(next)),
        _ => null,
    };
}
