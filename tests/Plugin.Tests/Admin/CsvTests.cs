using System.Globalization;
using System.Text;
using Nop.Plugin.Misc.Marketplaces.Admin.Csv;

namespace Plugin.Tests.Admin;

public sealed class CsvTests
{
    [TestCase("a;b\r\n1;2\r\n", "a|b", "1|2")]
    [TestCase("a,b\n1,2", "a|b", "1|2")]
    [TestCase("a\tb\r1\t2", "a|b", "1|2")]
    [TestCase("a;b\n1,5;2", "a|b", "1,5|2")]
    [TestCase("a;b\n\n;\n1;2\n\n", "a|b", "1|2")]
    [TestCase("a,b\n\"1,\"\"x\"\"\",\"2\n3\"", "a|b", "1,\"x\"|2\n3")]
    [TestCase("a,b\n5\" disc,", "a|b", "5\" disc|")]
    public void Rows_are_read_whatever_separates_and_quotes_them(string text, params string[] expected) =>
        Assert.That(CsvReader.Read(text).Select(row => string.Join('|', row.Cells)), Is.EqualTo(expected));

    [Test]
    public void A_row_knows_the_line_where_it_begins() =>
        Assert.That(CsvReader.Read("a;b\r\n\"1\r\n2\";3\r\n\r\n4;5").Select(row => row.Line), Is.EqualTo([1, 2, 5]));

    [Test]
    public void A_quote_that_is_never_closed_is_told_by_its_line() =>
        Assert.That(() => CsvReader.Read("a;b\n1;\"2\n3;4").ToList(), Throws.TypeOf<FormatException>().With.Message.EqualTo("2"));

    [TestCase("=1+1")]
    [TestCase("+30 210")]
    [TestCase("-5")]
    [TestCase("@SUM(A1)")]
    [TestCase("\tx")]
    public void Words_that_would_be_a_formula_are_shielded_and_read_back(string words)
    {
        Assert.That(CsvWriter.Words(words), Is.EqualTo("'" + words));
        Assert.That(CsvWriter.Unshielded(CsvWriter.Words(words)), Is.EqualTo(words));
    }

    [TestCase("")]
    [TestCase("'t Hof")]
    [TestCase("ABC-1")]
    public void Other_words_stay(string words) =>
        Assert.That((CsvWriter.Words(words), CsvWriter.Unshielded(words)), Is.EqualTo((words, words)));

    [TestCase("el-GR", "a;\"b;\"\"c\"\"\"\r\n")]
    [TestCase("en-US", "a,\"b;\"\"c\"\"\"\r\n")]
    public void A_file_opens_in_the_readers_spreadsheet(string culture, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            var file = new CsvWriter();
            file.Row(["a", "b;\"c\""]);
            Assert.That(file.Bytes, Is.EqualTo((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(expected)]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Only_UTF_8_is_taken_with_its_mark_or_without()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(CsvUpload.Decode([0xEF, 0xBB, 0xBF, .. "τιμή"u8]), Is.EqualTo(("τιμή", (object?)null)));
            Assert.That(CsvUpload.Decode([.. "τιμή"u8]).Text, Is.EqualTo("τιμή"));
            Assert.That(CsvUpload.Decode(Encoding.Unicode.GetBytes("price")).Objection, Is.Not.Null);
            Assert.That(CsvUpload.Decode([0xF4, 0xE9, 0xEC, 0xDE]).Objection, Is.Not.Null, "Windows-1253");
        }
    }
}
