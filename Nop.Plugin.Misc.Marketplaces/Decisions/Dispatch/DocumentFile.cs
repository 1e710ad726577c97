using System.Security.Cryptography;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;

/// <summary>Looks at what a file is by its first bytes, whatever it is called. Pure.</summary>
public static class DocumentFile
{
    private const decimal Megabyte = 1024 * 1024;

    private static readonly (byte[] Start, string Ending, string ContentType)[] _kinds =
    [
        ([.. "%PDF-"u8], "pdf", "application/pdf"),
        ([0x89, .. "PNG\r\n\x1a\n"u8], "png", "image/png"),
        ([0xff, 0xd8, 0xff], "jpg", "image/jpeg"),
    ];

    /// <summary>Why the file cannot be sent; null when it can.</summary>
    public static OwnerText? Objection(byte[] content, int mostBytes) =>
        content.Length == 0 ? new(DecisionTexts.NoFile)
        : content.Length > mostBytes ? new(DecisionTexts.FileTooLarge, StoredValue.Number((decimal)content.Length / Megabyte, "0.0"), StoredValue.Number(mostBytes / Megabyte))
        : KindOf(content) is null ? new(DecisionTexts.FileOfOtherKind)
        : null;

    /// <summary>Under a name that says nothing of where it came from, and another one for each content.</summary>
    /// <param name="externalId">Of the order.</param>
    public static OrderDocument Named(string externalId, byte[] content)
    {
        var (_, ending, contentType) = KindOf(content) ?? throw new ArgumentException("Neither pdf nor png nor jpg.", nameof(content));
        var code = string.Concat(externalId.Where(character => char.IsAsciiLetterOrDigit(character) || character == '-').Take(50));
        return new OrderDocument($"{code}-{Convert.ToHexStringLower(SHA256.HashData(content))[..8]}.{ending}", contentType, content);
    }

    private static (byte[] Start, string Ending, string ContentType)? KindOf(byte[] content)
    {
        var index = Array.FindIndex(_kinds, kind => content.AsSpan().StartsWith(kind.Start));
        return index < 0 ? null : _kinds[index];
    }
}
