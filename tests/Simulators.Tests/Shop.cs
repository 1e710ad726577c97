using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplaces.Simulators.Tests;

/// <summary>A shop that receives webhooks and answers what the test wants.</summary>
internal sealed class Shop : IAsyncDisposable
{
    internal sealed record Received(byte[] Body, string? ContentType, string? UserAgent)
    {
        public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

        public string Event => Json["event_type"]!.GetValue<string>();

        public JsonObject Order => Json["order"]!.AsObject();

        public JsonObject? Changes => Json["changes"]?.AsObject();

        public string Code => Order["code"]!.GetValue<string>();

        public string State => Order["state"]!.GetValue<string>();
    }

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<Received> _received = [];
    private readonly ConcurrentQueue<int> _answers = [];

    private Shop()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        _application = builder.Build();
        _application.Urls.Add("http://127.0.0.1:0");
        _application.MapPost("/webhook", new RequestDelegate(ReceiveAsync));
    }

    public Uri WebhookUrl => new(new Uri(_application.Urls.First()), "webhook");

    public IReadOnlyList<Received> Webhooks => [.. _received];

    /// <summary>When set, requests wait for it before they are answered.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public static async Task<Shop> StartAsync()
    {
        var shop = new Shop();
        await shop._application.StartAsync();
        return shop;
    }

    /// <summary>The statuses of the next answers; after them, 200.</summary>
    public void WillAnswer(params int[] statuses)
    {
        foreach (var status in statuses)
            _answers.Enqueue(status);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _received.Enqueue(new Received(body.ToArray(), context.Request.ContentType, context.Request.Headers.UserAgent));
        if (Gate is { } gate)
            await gate.Task.WaitAsync(context.RequestAborted);

        context.Response.StatusCode = _answers.TryDequeue(out var status) ? status : 200;
        if (context.Response.StatusCode is not 204)
            await context.Response.WriteAsync("ok", Encoding.UTF8);
    }
}
