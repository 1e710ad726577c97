using System.Globalization;
using System.Text;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Vendors;
using Nop.Services.Common;

namespace EmbeddedShop.Orders;

/// <summary>One page that names the order and its total; the host's has much more on it.</summary>
public sealed class PdfService : IPdfService
{
    public async Task PrintOrderToPdfAsync(Stream stream, Order order, Language language = null!, Store store = null!, Vendor vendor = null!)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"BT /F1 18 Tf 72 760 Td (Order {order.CustomOrderNumber}: {order.OrderTotal:0.00} EUR) Tj ET");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {text.Length} >>\nstream\n{text}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];

        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var content in objects)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        var end = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{end}\n%%EOF\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(file.ToString()));
    }
}
