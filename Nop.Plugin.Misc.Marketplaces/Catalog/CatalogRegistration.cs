using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Changes;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Catalog.GoLive;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Catalog.Validation;
using Nop.Plugin.Misc.Marketplaces.Tasks;

namespace Nop.Plugin.Misc.Marketplaces.Catalog;

public static class CatalogRegistration
{
    /// <summary>nop itself registers the event consumers.</summary>
    public static IServiceCollection AddCatalog(this IServiceCollection services) =>
        services
            .AddSingleton(new Alongside())
            .AddSingleton<PushSignal>()
            .AddSingleton<BatchSignal>()
            .AddSingleton<ValidationSignal>()
            .AddSingleton<FeedSignal>()
            .AddSingleton<FeedRequests>()
            .AddSingleton<FeedFiles>()
            .AddScoped<DirtyMarks>()
            .AddScoped<OutgoingOffers>()
            .AddScoped<ListingStates>()
            .AddScoped<ListingOverrides>()
            .AddScoped<OverrideRows>()
            .AddScoped<SaveOverride>()
            .AddScoped<WaitingListings>()
            .AddScoped<ConfirmListings>()
            .AddScoped<MoveConflicts>()
            .AddScoped<MappingRules>()
            .AddScoped<MapListing>()
            .AddScoped<SwitchOffer>()
            .AddScoped<ConflictSearch>()
            .AddScoped<KeepListings>()
            .AddScoped<RefreshListings>()
            .AddScoped<GivenUpIds>()
            .AddScoped<ListingLookup>()
            .AddScoped<ToldBefore>()
            .AddScoped<IdentitySearch>()
            .AddScoped<ProductSearch>()
            .AddScoped<ColourReader>()
            .AddScoped<CombinationNames>()
            .AddScoped<CatalogueReader>()
            .AddScoped<PriceCustomer>()
            .AddScoped<HomeVat>()
            .AddScoped<VatRates>()
            .AddScoped<ShopPrices>()
            .AddScoped<DiscountedProducts>()
            .AddScoped<SpecialPrices>()
            .AddScoped<PriceLists>()
            .AddScoped<OfferBuilder>()
            .AddScoped<CurrentOffers>()
            .AddScoped<PresentOffers>()
            .AddScoped<SyncedListings>()
            .AddScoped<AccountProgress>()
            .AddScoped<BatchTimes>()
            .AddScoped<BatchRows>()
            .AddScoped<BatchedListings>()
            .AddScoped<RecordStatus>()
            .AddScoped<AskBatches>()
            .AddScoped<ToldProducts>()
            .AddScoped<RecordTaken>()
            .AddScoped<RecordAnswers>()
            .AddScoped<SendOffers>()
            .AddScoped<SendDirty>()
            .AddScoped<PushHealth>()
            .AddScoped<MoreStock>()
            .AddScoped<HeldStock>()
            .AddScoped<ListingQuarantine>()
            .AddScoped<QuarantinedListings>()
            .AddScoped<SendAgain>()
            .AddScoped<OffersToSend>()
            .AddScoped<DirtyProducts>()
            .AddScoped<PushOffers>()
            .AddScoped<ConfirmOffers>()
            .AddScoped<PreviewOffers>()
            .AddScoped<UnsentListings>()
            .AddScoped<ValidationProgress>()
            .AddScoped<ValidationResults>()
            .AddScoped<ValidateOffers>()
            .AddScoped<ValidateSelected>()
            .AddScoped<ValidateUnsent>()
            .AddScoped<FeedTexts>()
            .AddScoped<FeedPictures>()
            .AddScoped<FeedGroups>()
            .AddScoped<HeldFeed>()
            .AddScoped<FeedProducts>()
            .AddScoped<GenerateFeed>()
            .AddScoped<FeedDelivery>()
            .AddScoped<CompareListings>()
            .AddScoped<PriceBasis>()
            .AddScoped<MarksBesideRequest>()
            .AddScoped<ChangeMarks>();
}
