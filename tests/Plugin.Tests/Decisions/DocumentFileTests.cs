using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;

namespace Plugin.Tests.Decisions;

public sealed class DocumentFileTests
{
    private const int Most = 7 * 1024 * 1024;

    private static readonly byte[] _pdf = [.. "%PDF-1.7 ..."u8];
    private static readonly byte[] _png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2];
    private static readonly byte[] _jpg = [0xff, 0xd8, 0xff, 0xe0, 1, 2];

    private static IEnumerable<object[]> Taken => [[_pdf, ".pdf", "application/pdf"], [_png, ".png", "image/png"], [_jpg, ".jpg", "image/jpeg"]];

    private static IEnumerable<byte[]> NotTaken => [[.. "PK\u0003\u0004 a docx called invoice.pdf"u8], [.. "<html>"u8], [.. "%PDF"u8], [0xff, 0xd8], [.. "GIF89a"u8], [.. " %PDF-1.7"u8]];

    [TestCaseSource(nameof(Taken))]
    public void A_file_is_what_its_content_says(byte[] content, string ending, string contentType)
    {
        var document = DocumentFile.Named("260302-7700001", content);

        Assert.Multiple(() =>
        {
            Assert.That(DocumentFile.Objection(content, Most), Is.Null);
            Assert.That(document.Name, Does.Match("^260302-7700001-[0-9a-f]{8}\\.[a-z]{3}$").And.EndsWith(ending));
            Assert.That((document.ContentType, document.Content), Is.EqualTo((contentType, content)));
        });
    }

    [TestCaseSource(nameof(NotTaken))]
    public void Whatever_else_it_is_called_it_is_not_sent(byte[] content) =>
        Assert.That(DocumentFile.Objection(content, Most)!.Key, Is.EqualTo(DecisionTexts.FileOfOtherKind));

    [Test]
    public void Size_counts_before_anything_is_sent() => Assert.Multiple(() =>
    {
        Assert.That(DocumentFile.Objection([], Most)!.Key, Is.EqualTo(DecisionTexts.NoFile));
        Assert.That(DocumentFile.Objection([.. _pdf, .. new byte[Most - _pdf.Length]], Most), Is.Null);
        Assert.That(DocumentFile.Objection([.. _pdf, .. new byte[Most - _pdf.Length + 1]], Most)!.Key, Is.EqualTo(DecisionTexts.FileTooLarge));
    });

    [Test]
    public void Another_content_has_another_name() =>
        Assert.That(DocumentFile.Named("1", [.. _pdf, 1]).Name, Is.Not.EqualTo(DocumentFile.Named("1", [.. _pdf, 2]).Name));

    [Test]
    public void Nothing_of_a_strange_code_gets_into_the_name() =>
        Assert.That(DocumentFile.Named("a/..\"\r\nβ-1", _pdf).Name, Does.StartWith("a-1-"));
}
