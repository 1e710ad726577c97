using System.Text;
using Microsoft.AspNetCore.Http;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Csv;

/// <summary>Takes a file from a browser as text, or says why not.</summary>
public static class CsvUpload
{
    /// <summary>A form carries the text back when it is confirmed.</summary>
    public const int MostBytes = 1_048_576;

    private const string Invalid = $"{MarketplacesDefaults.Resources}.OverrideFiles.Invalid.";
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<(string Text, OwnerText? Objection)> ReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null || file.Length == 0)
            return ("", new OwnerText($"{Invalid}Empty"));
        if (file.Length > MostBytes)
            return ("", new OwnerText($"{Invalid}TooLarge", MostBytes / 1024));

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        return Decode(content.ToArray());
    }

    public static (string Text, OwnerText? Objection) Decode(byte[] bytes)
    {
        try
        {
            var text = _strict.GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? ("", new OwnerText($"{Invalid}Encoding")) : (text, null);
        }
        catch (DecoderFallbackException)
        {
            return ("", new OwnerText($"{Invalid}Encoding"));
        }
    }
}
