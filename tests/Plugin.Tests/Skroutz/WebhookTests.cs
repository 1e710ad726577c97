using System.Net;
using System.Net.Sockets;
using System.Text;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

public class WebhookTests
{
    private WebhookHost _host = null!;

    [SetUp]
    public async Task SetUp() => _host = await WebhookHost.StartAsync();

    [TearDown]
    public async Task TearDown() => await _host.DisposeAsync();

    [Test]
    public async Task Event_is_stored_as_it_came()
    {
        var body = Fixture.Text(SkroutzBody.Open);

        var answer = await _host.SendAsync(Json(body));

        var message = _host.Messages.Rows.Single();
        Assert.Multiple(() =>
        {
            Assert.That(answer, Is.EqualTo((200, "Stored.")));
            Assert.That(message.Body, Is.EqualTo(body));
            Assert.That((message.AccountId, message.ExternalId, message.Source, message.State), Is.EqualTo((_host.Accounts.Rows.Single().Id, "260302-7700001", InboxSource.Webhook, InboxState.New)));
        });
    }

    [Test]
    public async Task The_account_knows_that_messages_arrive()
    {
        await _host.SendAsync(Json("no JSON"));
        Assert.That(_host.Accounts.Rows.Single().WebhookOnUtc, Is.Null, "nothing was stored");

        await using var fresh = await WebhookHost.StartAsync();
        await fresh.SendAsync(Json("""{"order":{"code":"A-1"}}"""));
        Assert.That(fresh.Accounts.Rows.Single().WebhookOnUtc, Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMinutes(5)));
    }

    [Test]
    public async Task Same_event_again_is_stored_once()
    {
        await _host.SendAsync(Json("""{"order":{"code":"A-1"}}"""));

        Assert.That(await _host.SendAsync(Json("""{"order":{"code":"A-1"}}""")), Is.EqualTo((200, "Already stored.")));
        Assert.That(_host.Messages.Rows, Has.Count.EqualTo(1));
    }

    [TestCase("""{"event_type":"something_new"}""")]
    [TestCase("""{}""")]
    [TestCase("""{"order":[]}""")]
    [TestCase("""{"order":{"code":"A-1","line_items":"?","customer":7}}""")]
    public async Task Whatever_is_an_object_is_stored(string body)
    {
        Assert.That((await _host.SendAsync(Json(body))).Status, Is.EqualTo(200));
        Assert.That(_host.Messages.Rows.Single().Body, Is.EqualTo(body));
    }

    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("multipart/form-data; boundary=x")]
    [TestCase("text/plain")]
    [TestCase("application/xml")]
    public async Task Content_type_does_not_matter(string contentType)
    {
        var content = new ByteArrayContent("""{"order":{"code":"A-1"}}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        Assert.That((await _host.SendAsync(content)).Status, Is.EqualTo(200));
        Assert.That(_host.Messages.Rows.Single().ExternalId, Is.EqualTo("A-1"));
    }

    [TestCase("")]
    [TestCase("not json")]
    [TestCase("[]")]
    [TestCase("\"text\"")]
    [TestCase("null")]
    [TestCase("7")]
    [TestCase("""{"order":""")]
    [TestCase("""{} {}""")]
    public async Task What_is_no_object_is_refused(string body)
    {
        Assert.That(await _host.SendAsync(Json(body)), Is.EqualTo((400, "Not a JSON object.")));
        Assert.That(_host.Messages.Rows, Is.Empty);
    }

    [Test]
    public async Task What_is_no_text_is_refused() =>
        Assert.That(await _host.SendAsync(new ByteArrayContent([(byte)'{', (byte)'"', 0xC3, (byte)'"', (byte)':', (byte)'1', (byte)'}'])), Is.EqualTo((400, "Not a JSON object.")));

    [Test]
    public async Task Depth_without_end_is_refused() =>
        Assert.That((await _host.SendAsync(Json(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))))).Status, Is.EqualTo(400));

    [Test]
    public async Task Nul_characters_and_the_byte_order_mark_are_left_out()
    {
        Assert.That((await _host.SendAsync(Json("\uFEFF{\"a\":\"x\0y\"}"))).Status, Is.EqualTo(200));
        Assert.That(_host.Messages.Rows.Single().Body, Is.EqualTo("""{"a":"xy"}"""));
    }

    [TestCase("marketplaces/skroutz/webhook/wrong-token")]
    [TestCase("marketplaces/skroutz/webhook/right-toke")]
    [TestCase("marketplaces/skroutz/webhook/RIGHT-TOKEN")]
    [TestCase("MarketplacesWebhook/Receive")]
    [TestCase("MarketplacesWebhook/Receive/right-token")]
    [TestCase("MarketplacesWebhook/Receive?token=right-token")]
    public async Task Wrong_token_stores_nothing(string path)
    {
        Assert.That(await _host.SendAsync(Json("""{"order":{"code":"A-1"}}"""), path), Is.EqualTo((401, "Unknown token.")));
        Assert.That(_host.Messages.Rows, Is.Empty);
    }

    [Test]
    public async Task Account_that_is_switched_off_stores_what_its_token_brings_and_knows_no_other()
    {
        _host.Accounts.Change(_ => true, account => account.Enabled = false);

        Assert.That((await _host.SendAsync(Json("{}"))).Status, Is.EqualTo(200));
        Assert.That((await _host.SendAsync(Json("{}"), "marketplaces/skroutz/webhook/wrong-token")).Status, Is.EqualTo(401));
        Assert.That(_host.Messages.Rows, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Account_of_a_shop_that_was_copied_stores_what_its_token_brings()
    {
        _host.Accounts.Change(_ => true, account => account.OtherShopAddress = "staging.example");

        Assert.That((await _host.SendAsync(Json("{}"))).Status, Is.EqualTo(200));
        Assert.That(_host.Messages.Rows, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Account_of_another_marketplace_has_no_token_here()
    {
        _host.Accounts.Change(_ => true, account => account.Marketplace = "other");

        Assert.That((await _host.SendAsync(Json("{}"))).Status, Is.EqualTo(401));
    }

    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("PATCH")]
    [TestCase("OPTIONS")]
    [TestCase("SOMETHING")]
    public async Task Other_verbs_are_told_so(string method)
    {
        Assert.That(await _host.SendAsync(Json("{}"), method: new HttpMethod(method)), Is.EqualTo((405, "Only POST.")));
        Assert.That(_host.Messages.Rows, Is.Empty);
    }

    [TestCase(MarketplacesDefaults.MaxWebhookBytes, false, 200)]
    [TestCase(MarketplacesDefaults.MaxWebhookBytes, true, 200)]
    [TestCase(MarketplacesDefaults.MaxWebhookBytes + 1, false, 413)]
    [TestCase(MarketplacesDefaults.MaxWebhookBytes + 1, true, 413)]
    [TestCase(MarketplacesDefaults.MaxWebhookBytes * 5, true, 413)]
    public async Task Size_limit_is_exact(int bytes, bool isChunked, int status)
    {
        var answer = await _host.SendAsync(Json($$"""{"a":"{{new string('x', bytes - 8)}}"}"""), isChunked: isChunked);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(status));
            Assert.That(answer.Body, Is.Not.Empty);
            Assert.That(_host.Messages.Rows, Has.Count.EqualTo(status == 200 ? 1 : 0));
        });
    }

    [Test]
    public async Task Broken_chunks_get_an_answer_with_a_body()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _host.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {_host.Hook.AbsolutePath} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nnonsense\r\n"));
        var answer = await new StreamReader(stream).ReadToEndAsync();

        Assert.That(answer, Does.StartWith("HTTP/1.1 400").And.Contain("The request cannot be read."));
    }

    [TestCase(true, false)]
    [TestCase(false, true)]
    [TestCase(true, true)]
    public async Task Missing_tables_ask_the_sender_to_come_again(bool accounts, bool messages)
    {
        if (accounts)
            _host.Accounts.Drop();
        if (messages)
            _host.Messages.Drop();

        Assert.That(await _host.SendAsync(Json("{}")), Is.EqualTo((503, "Not stored, please send again.")));
    }

    [Test]
    public async Task Twenty_copies_at_once_are_all_answered_and_stored_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _host.SendAsync(Json("""{"order":{"code":"A-1"}}"""))));

        Assert.Multiple(() =>
        {
            Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(200));
            Assert.That(answers.Count(answer => answer.Body == "Stored."), Is.EqualTo(1));
            Assert.That(_host.Messages.Rows, Has.Count.EqualTo(1));
        });
    }

    private static StringContent Json(string text) => new(text, new UTF8Encoding(false), "application/json");
}
