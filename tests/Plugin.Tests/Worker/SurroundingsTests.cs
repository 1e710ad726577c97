using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moq;
using Nop.Plugin.Misc.Marketplaces.Worker;

#pragma warning disable ASPDEPR006 // nopCommerce 4.90 has it.

namespace Plugin.Tests.Worker;

/// <summary>In a real host, whose accessors are the ones that flow along.</summary>
public sealed class SurroundingsTests
{
    private WebApplication _app;

    private IHttpContextAccessor Requests => _app.Services.GetRequiredService<IHttpContextAccessor>();

    private Surroundings Surroundings => _app.Services.GetRequiredService<Surroundings>();

    [SetUp]
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<IActionContextAccessor, ActionContextAccessor>();
        builder.Services.AddControllersWithViews();
        builder.Services.AddScoped<OfTheScope>();
        builder.Services.AddSingleton<Surroundings>();
        WorkerHost.AddShop(builder.Services, Mock.Of<Nop.Services.Logging.ILogger>());
        _app = builder.Build();
        _app.MapGet("/{SeName}", () => "").WithMetadata(new RouteNameMetadata("ProductDetails"));
        await _app.StartAsync();
    }

    [TearDown]
    public async Task StopAsync() => await _app.DisposeAsync();

    [Test]
    public async Task Work_finds_the_request_of_a_schedule_task_with_a_scope_of_its_own()
    {
        await Surroundings.RunAsync(services =>
        {
            var request = Requests.HttpContext!.Request;
            using (Assert.EnterMultipleScope())
            {
                Assert.That(request.Path.Value, Is.EqualTo("/scheduletask/runtask"));
                Assert.That((request.Scheme, request.Host.Value, request.PathBase.Value), Is.EqualTo(("https", "shop.example:8443", "/base")));
                Assert.That((string?)request.Headers.Host, Is.EqualTo("shop.example:8443"));
                Assert.That(Requests.HttpContext.RequestServices.GetRequiredService<OfTheScope>(), Is.SameAs(services.GetRequiredService<OfTheScope>()));
                Assert.That(CultureInfo.CurrentCulture.Name, Is.EqualTo("el-GR"));
            }

            return Task.FromResult(true);
        });
        Assert.That(Requests.HttpContext, Is.Null);
    }

    [Test]
    public async Task Links_of_nops_mails_can_be_made()
    {
        var link = await Surroundings.RunAsync(services =>
        {
            var action = services.GetRequiredService<IActionContextAccessor>().ActionContext;
            return Task.FromResult(services.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(action!).RouteUrl("ProductDetails", new { SeName = "apple" }));
        });

        Assert.That(link, Is.EqualTo("/base/apple"));
    }

    [Test]
    public async Task No_cookie_is_made()
    {
        var started = await Surroundings.RunAsync(_ => Task.FromResult(Requests.HttpContext!.Response.HasStarted));
        Assert.That(started, Is.True, "nop sets its customer's cookie in answers that have not been sent yet");
    }

    [Test]
    public async Task Work_at_the_same_time_does_not_see_one_another()
    {
        using var both = new SemaphoreSlim(0);
        var seen = await Task.WhenAll(WaitAndSeeAsync(), WaitAndSeeAsync());
        Assert.That(seen, Is.EqualTo(new[] { true, true }));

        Task<bool> WaitAndSeeAsync() => Surroundings.RunAsync(async services =>
        {
            var mine = Requests.HttpContext;
            both.Release();
            await both.WaitAsync();
            await Task.Yield();
            return ReferenceEquals(Requests.HttpContext, mine) && ReferenceEquals(mine!.RequestServices.GetRequiredService<OfTheScope>(), services.GetRequiredService<OfTheScope>());
        });
    }

    [Test]
    public async Task A_request_that_has_work_done_keeps_its_own_context()
    {
        HttpContext? during = null;
        HttpContext? after = null;
        HttpContext? ofTheRequest = null;
        var culture = CultureInfo.CurrentCulture;
        Requests.HttpContext = ofTheRequest = new DefaultHttpContext();

        await Surroundings.RunAsync(_ =>
        {
            during = Requests.HttpContext;
            return Task.FromResult(true);
        });

        after = Requests.HttpContext;
        Assert.That(during, Is.Not.Null.And.Not.SameAs(ofTheRequest));
        Assert.That(after, Is.SameAs(ofTheRequest));
        Assert.That(CultureInfo.CurrentCulture, Is.EqualTo(culture));
        Requests.HttpContext = null;
    }

    [Test]
    public async Task Whatever_work_leaves_running_finds_no_context_any_more()
    {
        var ended = new TaskCompletionSource();
        var left = await Surroundings.RunAsync(_ => Task.FromResult(LookLaterAsync()));
        ended.SetResult();

        Assert.That(await left, Is.Null);

        async Task<HttpContext?> LookLaterAsync()
        {
            await ended.Task;
            return Requests.HttpContext;
        }
    }

    [Test]
    public void The_context_goes_when_work_fails()
    {
        Assert.ThrowsAsync<InvalidOperationException>(() => Surroundings.RunAsync<bool>(_ => throw new InvalidOperationException("does not work")));
        Assert.That(Requests.HttpContext, Is.Null);
    }

    private sealed class OfTheScope;
}
