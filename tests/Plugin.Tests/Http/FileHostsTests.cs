using Nop.Plugin.Misc.Marketplaces.Http;

namespace Plugin.Tests.Http;

public sealed class FileHostsTests
{
    private static readonly FileHosts _hosts = FileHosts.Of(new Uri("https://api.market.example:8443/v3"), ["market.gr", "cdn.gr"], "files.owner.example; further.example");

    [TestCase("https://market.gr/vouchers/1.pdf")]
    [TestCase("https://b.cdn.gr/vouchers/1.pdf")]
    [TestCase("https://B.CDN.GR/vouchers/1.pdf")]
    [TestCase("https://a.b.market.gr/1.pdf?token=x#page=2")]
    [TestCase("https://files.owner.example/1.pdf")]
    [TestCase("https://x.further.example/1.pdf")]
    [TestCase("https://api.market.example:8443/1.pdf", Description = "the account's own API, at its port")]
    public void Files_come_from_the_marketplaces_the_accounts_and_the_owners_hosts(string address) => Assert.That(_hosts.Allow(new Uri(address)), Is.True);

    [TestCase("http://market.gr/1.pdf", Description = "not encrypted")]
    [TestCase("http://127.0.0.1/1.pdf", Description = "the shop itself, though the API is elsewhere")]
    [TestCase("https://127.0.0.1/1.pdf")]
    [TestCase("https://localhost/1.pdf")]
    [TestCase("https://169.254.169.254/latest/meta-data")]
    [TestCase("https://[::1]/1.pdf")]
    [TestCase("https://192.168.1.1/1.pdf")]
    [TestCase("https://notmarket.gr/1.pdf", Description = "ends alike")]
    [TestCase("https://market.gr.evil.example/1.pdf", Description = "begins alike")]
    [TestCase("https://market.gr@evil.example/1.pdf", Description = "a user's name that looks like a host")]
    [TestCase("https://user:password@market.gr/1.pdf")]
    [TestCase("https://market.gr:8080/1.pdf", Description = "another port")]
    [TestCase("https://api.market.example/1.pdf", Description = "another port than the API's")]
    [TestCase("http://api.market.example:8443/1.pdf")]
    [TestCase("https://evil.example/market.gr/1.pdf")]
    [TestCase("https://market.gr./1.pdf")]
    [TestCase("ftp://market.gr/1.pdf")]
    [TestCase("file:///etc/passwd")]
    [TestCase("data:application/pdf;base64,JVBERi0=")]
    [TestCase("javascript:alert(1)")]
    public void Files_come_from_nowhere_else(string address) => Assert.That(_hosts.Allow(new Uri(address)), Is.False);

    [TestCase("http://127.0.0.1:5081", "http://127.0.0.1:5081/vouchers/1.pdf", true)]
    [TestCase("http://127.0.0.1:5081", "http://127.0.0.1:5082/vouchers/1.pdf", false)]
    [TestCase("http://127.0.0.1:5081", "http://localhost:5081/vouchers/1.pdf", false)]
    [TestCase("http://192.168.1.7:5081", "http://192.168.1.7:5081/vouchers/1.pdf", false)]
    public void Without_encryption_only_from_an_API_on_this_machine(string api, string address, bool isAllowed) =>
        Assert.That(FileHosts.Of(new Uri(api), [], null).Allow(new Uri(address)), Is.EqualTo(isAllowed));

    [TestCase(null)]
    [TestCase("gr")]
    [TestCase(".gr")]
    [TestCase("*.example.gr")]
    [TestCase("https://example.gr")]
    [TestCase("127.0.0.1")]
    [TestCase("localhost")]
    [TestCase("example.gr/path")]
    public void What_is_no_domain_opens_nothing(string? typed)
    {
        var hosts = FileHosts.Of(new Uri("https://api.market.example"), [], typed);

        Assert.That(hosts.Domains, Is.Empty);
        Assert.That(FileHosts.Wrong(typed), typed is null ? Is.Empty : Is.EqualTo(new[] { typed }));
    }
}
