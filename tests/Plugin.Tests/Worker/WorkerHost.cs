using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Catalog.Validation;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Stores;

namespace Plugin.Tests.Worker;

/// <summary>The worker with lanes of a test's own and a clock that stands until it is moved.</summary>
internal sealed class WorkerHost : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private readonly ServiceProvider _services;
    private MarketplacesWorker? _worker;

    public WorkerHost()
    {
        var services = new ServiceCollection();
        services.AddHttpContextAccessor();
        services.AddScoped(_ => Settings);
        AddShop(services, Log.Object);
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.Zero));

    public MarketplacesSettings Settings { get; set; } = new();

    public Mock<ILogger> Log { get; } = new();

    public IReadOnlyList<string> Logged => [.. Log.Invocations.Select(call => (string)call.Arguments[0])];

    public Surroundings Surroundings => new(_services.GetRequiredService<IServiceScopeFactory>(), _services.GetRequiredService<IHttpContextAccessor>());

    public WorkerLog WorkerLog => new(Surroundings, NullLogger<WorkerLog>.Instance);

    public static void AddShop(IServiceCollection services, ILogger log)
    {
        services.AddSingleton(log);
        services.AddScoped(_ => Mock.Of<IStoreService>(stores =>
            stores.GetAllStoresAsync() == Task.FromResult<IList<Store>>(new List<Store> { new() { Id = 1, Url = "https://shop.example:8443/base/" } })));
        services.AddScoped(_ => Mock.Of<ILanguageService>(languages =>
            languages.GetAllLanguagesAsync(false, 0) == Task.FromResult<IList<Language>>(new List<Language> { new() { LanguageCulture = "el-GR" } })));
    }

    public async Task StartAsync(params Lane[] lanes)
    {
        _worker = new MarketplacesWorker(new Lanes(new InboxSignal(), new PushSignal(), new BatchSignal(), new ValidationSignal(), new FeedSignal()) { All = lanes }, new LaneRun(Surroundings, WorkerLog, Time), Time);
        await _worker.StartAsync(CancellationToken.None);
    }

    /// <summary>Ends when the worker has ended.</summary>
    public Task StopAsync() => _worker!.StopAsync(CancellationToken.None);

    public bool HasStopped => _worker!.ExecuteTask!.IsCompletedSuccessfully;

    /// <summary>Lets time pass until something has happened.</summary>
    public async Task PassUntilAsync(Func<bool> happened, TimeSpan step)
    {
        for (var end = DateTime.UtcNow + _patience; !happened(); await Task.Delay(5))
        {
            Assert.That(DateTime.UtcNow, Is.LessThan(end), "it never happened");
            Time.Advance(step);
        }
    }

    /// <summary>Waits without letting time pass.</summary>
    public Task UntilAsync(Func<bool> happened) => PassUntilAsync(happened, TimeSpan.Zero);

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
            await StopAsync();

        _worker?.Dispose();
        await _services.DisposeAsync();
    }
}
