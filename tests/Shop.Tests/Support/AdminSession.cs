using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Shop.Tests.Support;

/// <summary>A signed-in admin without a browser: fetches pages, fills in their forms, presses their buttons.</summary>
internal sealed class AdminSession : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";

    private readonly HttpClient _client;
    private readonly HtmlParser _parser = new();

    private AdminSession(Uri shop) => _client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = shop };

    public static async Task<AdminSession> SignInAsync(Uri shop, string email = "admin@shop.test", string password = "admin")
    {
        var session = new AdminSession(shop);
        using var answer = await session.SubmitAsync("login", form => form.Action.Contains("login", StringComparison.Ordinal), new()
        {
            ["Email"] = email,
            ["Password"] = password,
        });
        answer.EnsureSuccessStatusCode();
        return session;
    }

    /// <summary>Somebody in the public store.</summary>
    public static AdminSession Visitor(Uri shop) => new(shop);

    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var answer = await _client.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        return _parser.ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path);

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await _client.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>Submits the first fitting form of a page as a browser would, with some fields changed and one button pressed.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, Func<IHtmlFormElement, bool> fits, Dictionary<string, string> changes, string? button = null, string? action = null)
    {
        var page = await PageAsync(path);
        var form = page.Forms.FirstOrDefault(fits) ?? throw new InvalidOperationException($"{path} has no such form.");
        var fields = Fields(form).ToList();
        foreach (var (name, value) in changes)
        {
            fields.RemoveAll(field => field.Key == name);
            fields.Add(KeyValuePair.Create(name, value));
        }

        if (button is not null)
            fields.Add(KeyValuePair.Create(button, "1"));

        action ??= form.GetAttribute("action");
        return await _client.PostAsync(string.IsNullOrEmpty(action) ? path : action, new FormUrlEncodedContent(fields));
    }

    /// <summary>Submits a form of a page with a file chosen in its field "file", and gives the page that answers.</summary>
    public async Task<IHtmlDocument> UploadAsync(string path, Func<IHtmlFormElement, bool> fits, string fileName, byte[] file, Dictionary<string, string>? changes = null)
    {
        var page = await PageAsync(path);
        var form = page.Forms.First(fits);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(form).Where(field => field.Key != "file").Concat(changes ?? []))
            content.Add(new StringContent(value), name);

        content.Add(new ByteArrayContent(file), "file", fileName);
        using var answer = await _client.PostAsync(form.GetAttribute("action"), content);
        answer.EnsureSuccessStatusCode();
        return _parser.ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>An AJAX call from a page.</summary>
    public Task<HttpResponseMessage> PostAsync(string fromPage, string path, Dictionary<string, string> fields) => PostFieldsAsync(fromPage, path, fields);

    /// <summary>The same with fields that may come more than once.</summary>
    public async Task<HttpResponseMessage> PostFieldsAsync(string fromPage, string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var page = await PageAsync(fromPage);
        var token = page.QuerySelector($"input[name={TokenField}]")?.GetAttribute("value") ?? "";
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Append(KeyValuePair.Create(TokenField, token))),
        };
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        return await _client.SendAsync(request);
    }

    /// <summary>The same call without the antiforgery token.</summary>
    public Task<HttpResponseMessage> PostBareAsync(string path, Dictionary<string, string> fields) =>
        _client.PostAsync(path, new FormUrlEncodedContent(fields));

    public void Dispose() => _client.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } input when input.IsChecked && !string.IsNullOrEmpty(input.Name):
                    yield return KeyValuePair.Create(input.Name, string.IsNullOrEmpty(input.Value) ? "true" : input.Value);
                    break;
                case IHtmlInputElement { Type: not ("checkbox" or "radio" or "submit" or "button") } input when !string.IsNullOrEmpty(input.Name):
                    yield return KeyValuePair.Create(input.Name, input.Value ?? "");
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } select:
                    yield return KeyValuePair.Create(select.Name!, select.Value ?? "");
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    yield return KeyValuePair.Create(area.Name!, area.Value ?? "");
                    break;
            }
        }
    }
}
