using EmbeddedShop.Database;
using LinqToDB;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Marketplaces.Bench.Orders;

/// <summary>The same insertion without a shop around it.</summary>
internal sealed class BareEndpoint : IAsyncDisposable
{
    private readonly WebApplication _web;

    private BareEndpoint(WebApplication web, Uri url) => (_web, Url) = (web, url);

    public Uri Url { get; }

    public static async Task<BareEndpoint> StartAsync(ShopDatabase database)
    {
        var url = $"http://localhost:{BenchShop.FreePort()}/";
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        var web = builder.Build();
        web.MapPost("/", async (HttpContext context) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var row = FloorController.Row(await reader.ReadToEndAsync());
            await using var session = database.Connect();
            await session.InsertAsync(row);
            return "Stored.";
        });
        await web.StartAsync();
        return new BareEndpoint(web, new Uri(url));
    }

    public ValueTask DisposeAsync() => _web.DisposeAsync();
}
