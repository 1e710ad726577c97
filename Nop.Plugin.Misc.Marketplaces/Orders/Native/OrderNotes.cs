using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Notes on the native order for the shop's people, in their language; the same note is not written twice.</summary>
public sealed class OrderNotes(
    IOrderService orders,
    NativeNotes known,
    ICustomerService customers,
    OwnerLanguage language,
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
            await WriteAsync(native, work, OrderTexts.NoteTakenAsItIs, who, await language.TextAsync(OwnerText.Read(doubts)));
        }
    }

    public async Task StateAsync(Order native, OrderWork work) =>
        await WriteAsync(native, work, OrderTexts.NoteState, await language.TextAsync(StateWords.Of(work.Order)));

    private async Task WriteAsync(Order native, OrderWork work, string key, params string[] arguments)
    {
        var note = await language.FormatAsync(key, [work.Marketplace.DisplayName, work.Order.ExternalId, .. arguments]);
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
}
