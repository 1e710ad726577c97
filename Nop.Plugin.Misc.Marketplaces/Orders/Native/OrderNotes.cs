using System.Globalization;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Notes on the native order for the shop's people, in their language; the same note is not written twice.</summary>
public sealed class OrderNotes(
    IOrderService orders,
    NativeNotes known,
    ICustomerService customers,
    ILanguageService languages,
    ILocalizationService localization,
    LocalizationSettings settings,
    TimeProvider time)
{
    /// <summary>That there is the order, and what is out of the ordinary about it from the beginning.</summary>
    public async Task ReceivedAsync(Order native, OrderWork work)
    {
        await WriteAsync(native, work, OrderTexts.NoteReceived);
        foreach (var line in work.Lines.Where(line => !line.IsSold()))
            await WriteAsync(native, work, OrderTexts.NoteLineLeftOut, line.ProductName ?? line.ExternalProductId ?? line.ExternalLineId);

        if (work.Order.TakenAsItIs is { } doubts)
        {
            var who = (await customers.GetCustomerByIdAsync(work.Order.TakenAsItIsByCustomerId))?.Email ?? $"#{work.Order.TakenAsItIsByCustomerId}";
            await WriteAsync(native, work, OrderTexts.NoteTakenAsItIs, who, await TextAsync(OwnerText.Read(doubts), await LanguageAsync()));
        }
    }

    public Task StateAsync(Order native, OrderWork work) =>
        WriteAsync(native, work, OrderTexts.NoteState, work.Order.RawState);

    private async Task WriteAsync(Order native, OrderWork work, string key, params string[] arguments)
    {
        var note = await FormatAsync(key, await LanguageAsync(), [work.Marketplace.DisplayName, work.Order.ExternalId, .. arguments]);
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

    /// <summary>Figures as they are stored: a note has no reader of its own.</summary>
    private async Task<string> TextAsync(OwnerText text, int languageId)
    {
        if (text.Key is null)
            return text.Words ?? "";
        if (text.Arguments is [{ Words: { } value }] && StoredValue.IsMark(text.Key))
            return value;

        var arguments = new List<string>();
        foreach (var argument in text.Arguments)
            arguments.Add(await TextAsync(argument, languageId));

        return await FormatAsync(text.Key, languageId, [.. arguments]);
    }

    private async Task<string> FormatAsync(string key, int languageId, string[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, await localization.GetResourceAsync(key, languageId, logIfNotFound: false, defaultValue: key), [.. arguments]);

    /// <summary>That of the shop's administration, like nop's own messages to the shop; the first one where it has been switched off.</summary>
    private async Task<int> LanguageAsync()
    {
        var all = await languages.GetAllLanguagesAsync();
        return (all.FirstOrDefault(language => language.Id == settings.DefaultAdminLanguageId) ?? all.FirstOrDefault())?.Id ?? 0;
    }
}
