using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Tax;
using Nop.Core.Domain.Vendors;
using Nop.Core.Events;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Changes;

/// <summary>What many products share: a vendor that is switched off or on, the rate of the euro, kinds of tax. Tax rates raise no event that a plugin could know.</summary>
public sealed class SharedChanges(ChangeMarks marks, CurrencySettings currencySettings) :
    IConsumer<EntityUpdatedEvent<Vendor>>,
    IConsumer<EntityDeletedEvent<Vendor>>,
    IConsumer<EntityInsertedEvent<Currency>>,
    IConsumer<EntityUpdatedEvent<Currency>>,
    IConsumer<EntityUpdatedEvent<TaxCategory>>,
    IConsumer<EntityDeletedEvent<TaxCategory>>
{
    public Task HandleEventAsync(EntityUpdatedEvent<Vendor> eventMessage) => marks.VendorAsync(eventMessage.Entity.Id);

    public Task HandleEventAsync(EntityDeletedEvent<Vendor> eventMessage) => marks.VendorAsync(eventMessage.Entity.Id);

    public Task HandleEventAsync(EntityInsertedEvent<Currency> eventMessage) => ChangedAsync(eventMessage.Entity);

    public Task HandleEventAsync(EntityUpdatedEvent<Currency> eventMessage) => ChangedAsync(eventMessage.Entity);

    public Task HandleEventAsync(EntityUpdatedEvent<TaxCategory> eventMessage) => marks.ManyProductsAsync();

    public Task HandleEventAsync(EntityDeletedEvent<TaxCategory> eventMessage) => marks.ManyProductsAsync();

    // Shops that update their rates by themselves save every currency every hour; prices are converted into one of them, if at all.
    private Task ChangedAsync(Currency currency) =>
        currency.Id != currencySettings.PrimaryStoreCurrencyId && ShopPrices.IsEuro(currency) ? marks.ManyProductsAsync() : Task.CompletedTask;
}
