using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public sealed class BuyerFactory(LocalizedTexts texts, ICountryService countries)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Invoice.";

    public async Task<BuyerModel> PrepareAsync(MarketplaceOrder order, RemoteOrder? remote) => new()
    {
        Name = remote?.Buyer.FullName is { Length: > 0 } name ? name : order.BuyerName ?? "",
        Phone = string.Join(", ", new[] { remote?.Buyer.Phone, remote?.Buyer.Mobile }.Where(phone => !string.IsNullOrWhiteSpace(phone)).Distinct()),
        ShippingAddress = await AddressAsync(remote?.ShippingAddress),
        ShippingComments = remote?.ShippingAddress?.Comments,
        BillingAddress = await AddressAsync(remote?.BillingAddress),
        Invoice = remote?.Invoice is { } invoice ? await InvoiceAsync(invoice) : null,
    };

    private async Task<IReadOnlyList<string>> AddressAsync(RemoteAddress? address) => AddressText.Of(address, await CountryAsync(address?.CountryCode?.Trim().ToUpperInvariant()));

    private async Task<string?> CountryAsync(string? code) =>
        string.IsNullOrEmpty(code) ? null : CountryName.Of(code, (await countries.GetCountryByTwoLetterIsoCodeAsync(code))?.Name);

    private async Task<InvoiceModel> InvoiceAsync(RemoteInvoice invoice)
    {
        var facts = new List<Fact>();
        await AddAsync(facts, "Document", invoice.Document);
        await AddAsync(facts, "Company", invoice.Company);
        await AddAsync(facts, "Profession", invoice.Profession);
        await AddAsync(facts, "VatNumber", invoice.VatNumber);
        await AddAsync(facts, "TaxOffice", invoice.TaxOffice);
        foreach (var (label, value) in invoice.Details)
            facts.Add(new Fact(await texts.WordsAsync(label), await texts.TermAsync(value)));

        return new InvoiceModel(facts, await AddressAsync(invoice.Address), invoice.VatExemptionRequested);
    }

    private async Task AddAsync(List<Fact> facts, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            facts.Add(new Fact(await texts.GetAsync(Keys + key), await texts.TermAsync(value)));
    }
}
