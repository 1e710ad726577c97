using System.Globalization;
using System.Text;

namespace Marketplaces.Simulators;

/// <summary>A label for each parcel, as a small PDF.</summary>
internal static class VoucherFile
{
    public static byte[] Of(string code, string tracking, int parcels)
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" };
        var pages = new List<string>();
        for (var parcel = 1; parcel <= parcels; parcel++)
        {
            var content = string.Create(CultureInfo.InvariantCulture, $"BT /F1 18 Tf 24 240 Td (Order {code}) Tj 0 -30 Td ({tracking}) Tj 0 -30 Td (Parcel {parcel} of {parcels}) Tj ET");
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"));
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 298] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count} 0 R >>"));
            pages.Add(string.Create(CultureInfo.InvariantCulture, $"{objects.Count} 0 R"));
        }

        objects[1] = string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {parcels} /Kids [{string.Join(' ', pages)}] >>");
        return Encoding.ASCII.GetBytes(Write(objects));
    }

    private static string Write(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var index = 0; index < objects.Count; index++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
