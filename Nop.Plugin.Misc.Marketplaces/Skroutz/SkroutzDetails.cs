using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Facts of an order that are shown and that nothing depends on.</summary>
internal static class SkroutzDetails
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(SkroutzOrder order)
    {
        var details = new List<KeyValuePair<string, string>>();
        details.AddFlag(SkroutzTexts.PlusUser, order.Customer?.SkroutzPlusUser);
        details.Add(SkroutzTexts.Floor, order.Customer?.Address?.Floor);
        details.AddFlag(SkroutzTexts.SetAsReadyRequired, order.SetAsReadyRequired);
        details.AddFlag(SkroutzTexts.ReadyForDispatch, order.IsReadyForDispatch);
        details.Add(SkroutzTexts.DeliveryNote, order.FbsDeliveryNote);
        details.Add(SkroutzTexts.DeliveryNoteUrl, order.FbsDeliveryNoteUrl);
        details.Add(SkroutzTexts.UploadedInvoice, order.UploadedInvoiceFile);
        details.Add(SkroutzTexts.RejectedBy, order.RejectionInfo?.Actor);
        details.Add(SkroutzTexts.Notes, string.Join(' ', order.Custom ?? []));
        foreach (var replacement in order.Replacements ?? [])
            details.Add(SkroutzTexts.ReplacementType, KindOf(replacement));

        foreach (var returned in order.Returns ?? [])
            details.Add(SkroutzTexts.Return, Joined(returned.ReturnUuid, string.Join(", ", returned.TrackingIds ?? [])));

        foreach (var (_, line) in order.LineItems ?? [])
            AddLine(details, line);

        return details;
    }

    private static void AddLine(List<KeyValuePair<string, string>> details, SkroutzLine line)
    {
        var name = Clean.Text(line.ProductName) ?? Clean.Text(line.ShopUid);
        details.Add(SkroutzTexts.ReadjustedVat, line.ReadjustedVat == true ? OfLine(name, line.VatRatio is { } ratio ? StoredValue.Number(ratio) : null) : null);
    }

    /// <summary>The replacing order and why it was made; nothing when it is just new goods.</summary>
    private static string? KindOf(SkroutzReplacement replacement) => Clean.Text(replacement.Type)?.ToUpperInvariant() switch
    {
        null => null,
        "FROM_SERVICE" => new OwnerText(SkroutzTexts.FromService, replacement.Code).ToString(),
        "AS_IS_RETURN" => new OwnerText(SkroutzTexts.AsIsReturn, replacement.Code).ToString(),
        _ => Joined(replacement.Code, replacement.Type),
    };

    private static string? OfLine(string? name, string? value) =>
        name is null || value is null ? name ?? value : new OwnerText(SkroutzTexts.OfLine, name, value).ToString();

    private static string? Joined(string? name, string? value) =>
        (Clean.Text(name), Clean.Text(value)) switch
        {
            (null, var text) => text,
            (var text, null) => text,
            var (first, second) => $"{first}: {second}",
        };
}
