using System.Text.Json.Nodes;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Data;

[TestFixture]
public sealed class StoredTextTests
{
    [TestCase("Νίκη Δοκιμή", "Νίκη Δοκιμή", TestName = "Greek stays")]
    [TestCase("Νίκη 🌸", "Νίκη \uFFFD", TestName = "An emoji is four bytes")]
    [TestCase("👩‍🚀!", "\uFFFD\u200D\uFFFD!", TestName = "An emoji of several characters")]
    [TestCase("a\0b\u0007c\u0085d", "abcd", TestName = "Control characters are no text")]
    [TestCase("a\tb\r\nc", "a\tb\r\nc", TestName = "Blanks and line breaks are")]
    [TestCase("a\uFFFEb\uFFFFc", "a\uFFFDb\uFFFDc", TestName = "What XML refuses")]
    public void Text_is_made_storable(string text, string expected) => Assert.That(StoredText.Fit(text, 100), Is.EqualTo(expected));

    /// <summary>No test cases: attributes cannot carry such texts.</summary>
    [Test]
    public void Half_a_character_is_replaced()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(StoredText.Fit("a\uD83C", 10), Is.EqualTo("a\uFFFD"));
            Assert.That(StoredText.Fit("\uDF38a", 10), Is.EqualTo("\uFFFDa"));
            Assert.That(StoredText.Body("\uDF38a\uD83C"), Is.EqualTo("\uFFFDa\uFFFD"));
        }
    }

    [TestCase("🌸🌸🌸", 2, "\uFFFD\uFFFD")]
    [TestCase("abc", 2, "ab")]
    [TestCase("abc", 3, "abc")]
    public void Length_counts_the_characters_that_are_stored(string text, int length, string expected) =>
        Assert.That(StoredText.Fit(text, length), Is.EqualTo(expected));

    [TestCase(null)]
    [TestCase(" ")]
    [TestCase("\0")]
    public void What_is_blank_after_that_is_nothing(string? text) => Assert.That(StoredText.FitOrNull(text, 10), Is.Null);

    [TestCase("""{"name":"Νίκη 🌸","id":"a👩‍🚀"}""")]
    [TestCase("""{"🌸":"\ud83c\udf38 \\"}""")]
    [TestCase("""{"name":"Νίκη"}""")]
    public void A_stored_body_is_the_same_JSON_in_three_bytes_a_character(string json)
    {
        var stored = StoredText.Body(json);

        Assert.That(stored.Any(char.IsSurrogate), Is.False);
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(stored), JsonNode.Parse(json)), Is.True);
    }

    [Test]
    public void A_body_that_is_no_JSON_is_stored_too() => Assert.That(StoredText.Body("<p>🌸\0 \uD83C</p>"), Is.EqualTo(@"<p>\uD83C\uDF38 " + "\uFFFD</p>"));

    [Test]
    public void Arguments_of_the_journal_are_storable_and_read_back_as_they_were()
    {
        var written = new OwnerText("key", "Νίκη 🌸", new OwnerText("key", "🌸")).StoredArguments!;

        Assert.That(written.Any(char.IsSurrogate), Is.False);
        Assert.That(OwnerText.Read("key", written)!.Arguments[0].Words, Is.EqualTo("Νίκη 🌸"));
    }

    [TestCase("260302-7700001")]
    [TestCase("ΩΜΕΓΆ-7")]
    [TestCase("a🌸b")]
    [TestCase(@"a\b\\u0041")]
    [TestCase(" a\u0001\0 ")]
    [TestCase(@"\uD83C")]
    public void An_id_comes_back_as_it_was(string id)
    {
        var stored = ForeignId.Write(id);

        Assert.That(ForeignId.Read(stored), Is.EqualTo(id));
        Assert.That(stored, Is.EqualTo(StoredText.Fit(stored, int.MaxValue)), "storable");
        Assert.That(stored, Has.Length.LessThanOrEqualTo(id.Length * ForeignId.LongestEscape));
    }

    [Test]
    public void Ids_that_a_database_takes_for_one_have_different_keys()
    {
        string[] ids = ["abc", "ABC", "abc ", "ábc", "ΟΔΟΣ", "οδος", "οδοσ", "ΟΔΌΣ", "ß", "ss", "a🌸", "a🌹", "a\uFFFD"];

        Assert.That(ids.Select(ForeignId.Key), Is.Unique);
        Assert.That(ids.Select(ForeignId.Key), Is.All.Length.EqualTo(ForeignId.KeyLength));
        Assert.That(ids.Select(id => new RemoteOrderLine(id, id, null, null, 1, 1, 1).Key), Is.Unique);
        Assert.That(ids.Select(id => new RemoteOrderLine("1", id, null, null, 1, 1, 1).GoodsKey), Is.Unique);
    }

    [Test]
    public void Times_are_as_fine_as_nop_keeps_them() =>
        Assert.That(StoredTime.Of(new DateTime(2026, 5, 11, 12, 0, 0, 123, 999, DateTimeKind.Utc)), Is.EqualTo(new DateTime(2026, 5, 11, 12, 0, 0, 123, DateTimeKind.Utc)));
}
