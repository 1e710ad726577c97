using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Core.Domain.Tax;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>The parts of a native order that follow from the marketplace order alone.</summary>
public static class NativeOrderDraft
{
    public static Order From(Guid guid, IMarketplace marketplace, RemoteOrder remote)
    {
        var isPaid = remote.PaidByBuyer ?? true;
        return new Order
        {
            OrderGuid = guid,
            OrderStatus = OrderStatus.Pending,
            PaymentStatus = isPaid ? PaymentStatus.Paid : PaymentStatus.Pending,
            PaidDateUtc = isPaid ? remote.PlacedOnUtc : null,
            ShippingStatus = ShippingStatus.NotYetShipped,

            // nop prints the text itself, on its pages and invoices, where no payment plugin has that name; and it has no other way to name it.
            PaymentMethodSystemName = marketplace.DisplayName,
            ShippingMethod = StoredText.FitOrNull(remote.Courier, 400) ?? marketplace.DisplayName,
            CustomerTaxDisplayType = TaxDisplayType.IncludingTax,
            VatNumber = StoredText.FitOrNull(remote.Invoice?.VatNumber, 400),
            CustomerIp = "",
            CheckoutAttributeDescription = "",
            CheckoutAttributesXml = "",
            CardType = "",
            CardName = "",
            CardNumber = "",
            MaskedCreditCardNumber = "",
            CardCvv2 = "",
            CardExpirationMonth = "",
            CardExpirationYear = "",
            AuthorizationTransactionId = ForeignId.Write(remote.ExternalId),
            CustomOrderNumber = "",
            CustomValuesXml = CustomValues(marketplace, remote).SerializeToXml(),
            CreatedOnUtc = remote.PlacedOnUtc,
        };
    }

    private static CustomValues CustomValues(IMarketplace marketplace, RemoteOrder remote)
    {
        var values = new CustomValues { new CustomValue(marketplace.DisplayName, Clean(remote.ExternalId), CustomValueDisplayLocation.Shipping) };
        if (!string.IsNullOrWhiteSpace(remote.Reference))
            values.Add(new CustomValue($"{marketplace.DisplayName} #", Clean(remote.Reference), CustomValueDisplayLocation.Shipping));

        return values;
    }

    private static string Clean(string text) => new([.. StoredText.Fit(text, 200).Where(character => !char.IsControl(character))]);
}
