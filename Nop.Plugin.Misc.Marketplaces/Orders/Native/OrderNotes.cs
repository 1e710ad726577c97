using System.Globalization;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Orders;
using Nop.Services.Localization;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Notes on the native order for the shop's people, in their language; the same note is not written twice.</summary>
public sealed class OrderNotes(
    IOrderService orders, NativeNotes known, ILanguageService languages, ILocalizationService localization, LocalizationSettings settings, TimeProvider time)
{
    public Task ReceivedAsync(Order native, OrderWork work) =>
        WriteAsync(native, work, OrderTexts.NoteReceived, work.Marketplace.DisplayName, work.Order.ExternalId);

    public Task StateAsync(Order native, OrderWork work) =>
        WriteAsync(native, work, OrderTexts.NoteState, work.Marketplace.DisplayName, work.Order.ExternalId, work.Order.RawState);

    private async Task WriteAsync(Order native, OrderWork work, string key, params string[] arguments)
    {
        var text = await localization.GetResourceAsync(key, await LanguageAsync(), logIfNotFound: false, defaultValue: key);
        var note = string.Format(CultureInfo.InvariantCulture, text, [.. arguments]);
        if (!(await known.OfAsync(work, native.Id)).Add(note))
            return;

        await orders.InsertOrderNoteAsync(new OrderNote
        {
            OrderId = native.Id,
            Note = note,
            DisplayToCustomer = false,
            CreatedOnUtc = time.GetUtcNow().UtcDateTime,
        });
    }

    /// <summary>That of the shop's administration, like nop's own messages to the shop; the first one where it has been switched off.</summary>
    private async Task<int> LanguageAsync()
    {
        var all = await languages.GetAllLanguagesAsync();
        return (all.FirstOrDefault(language => language.Id == settings.DefaultAdminLanguageId) ?? all.FirstOrDefault())?.Id ?? 0;
    }
}
