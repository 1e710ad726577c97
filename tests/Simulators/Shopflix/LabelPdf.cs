using System.Globalization;
using System.Text;

namespace Marketplaces.Simulators;

/// <summary>A small real PDF: a page for each text.</summary>
internal static class LabelPdf
{
    public static byte[] Of(IReadOnlyList<string> texts)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        Write("<< /Type /Catalog /Pages 2 0 R >>");
        Write($"<< /Type /Pages /Count {texts.Count} /Kids [{string.Join(' ', texts.Select((_, index) => $"{4 + (index * 2)} 0 R"))}] >>");
        Write("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            Write($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 283 425] /Contents {5 + (index * 2)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            var page = $"BT /F1 18 Tf 24 380 Td ({new string([.. text.Where(char.IsAsciiLetterOrDigit)])}) Tj ET";
            Write($"<< /Length {page.Length} >>\nstream\n{page}\nendstream");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());

        void Write(string content)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{content}\nendobj\n");
        }
    }
}
