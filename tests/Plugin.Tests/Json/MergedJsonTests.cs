using Nop.Plugin.Misc.Marketplaces.Json;

namespace Plugin.Tests.Json;

public sealed class MergedJsonTests
{
    [TestCase("""{"a":1,"b":2}""", """{"b":3}""", """{"a":1,"b":3}""", TestName = "A member that is left out stays")]
    [TestCase("""{"a":1,"b":2}""", """{"b":null}""", """{"a":1,"b":null}""", TestName = "A member that is null clears")]
    [TestCase("""{"o":{"a":1,"b":{"c":2}}}""", """{"o":{"b":{"d":3}}}""", """{"o":{"a":1,"b":{"c":2,"d":3}}}""", TestName = "At any depth")]
    [TestCase("""{"o":{"l":[1,2]}}""", """{"o":{"l":[3]}}""", """{"o":{"l":[3]}}""", TestName = "A list is replaced as a whole")]
    [TestCase("""{"o":{"a":1}}""", """{"o":5}""", """{"o":5}""", TestName = "Another kind replaces")]
    [TestCase("""{"o":null}""", """{"o":{"a":1}}""", """{"o":{"a":1}}""", TestName = "What was null may be told")]
    [TestCase("""{"p":10.40,"n":"Ψ🌸"}""", """{"q":1.10}""", """{"p":10.40,"n":"Ψ\uD83C\uDF38","q":1.10}""", TestName = "Figures and texts stay as they are")]
    [TestCase("""{"a":1,"a":2}""", """{"b":3}""", null, TestName = "A member that is there twice")]
    [TestCase("""[1]""", """{"b":3}""", null, TestName = "No object before")]
    [TestCase("""{"a":1}""", """7""", null, TestName = "No object now")]
    [TestCase("", """{"b":3}""", null, TestName = "Nothing before")]
    public void Absence_is_not_news(string before, string update, string? merged) => Assert.That(MergedJson.Of(before, update), Is.EqualTo(merged));
}
