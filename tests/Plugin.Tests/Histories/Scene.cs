using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Shop;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Histories;

/// <summary>Two shop processes that are told step by step what to do, for what no generated history has in it.</summary>
internal sealed class Scene
{
    private Exception? _failure;

    public Scene(params Fault[] faults)
    {
        World = new World(1, faults, TimeSpan.Zero, traced: false);
    }

    public World World { get; }

    public IReadOnlyList<T> Rows<T>() where T : BaseEntity => [.. World.Database.Of<T>().Rows];

    public void Insert<T>(T row) where T : BaseEntity => World.Database.Of<T>().Insert(row, null);

    /// <summary>Work for the first process, and nothing else going on; fails when the work does.</summary>
    public void Do(Func<IServiceProvider, Task> work)
    {
        Give(0, work);
        Rest();
    }

    public void Give(int node, Func<IServiceProvider, Task> work) =>
        World.Nodes[node].Give(new Job("work", work, failure => _failure = failure ?? _failure));

    /// <summary>Lets both work until they are done; fails when the work does.</summary>
    public void Rest()
    {
        World.RunToRest();
        if (_failure is { } failure)
            throw new InvalidOperationException("The work failed.", failure);
    }

    public void Send(string body, string code) => Do(async shop => await shop.GetRequiredService<InboxStore>().StoreSentAsync((await AccountAsync(shop)).Id, body, code));

    public void Read(string code) => Do(async shop => await shop.GetRequiredService<RefreshOrder>().ByCodeAsync(await AccountAsync(shop), code, default));

    public void Process() => Do(shop => shop.GetRequiredService<ProcessOrdersTask>().ExecuteAsync());

    private static async Task<MarketplaceAccount> AccountAsync(IServiceProvider shop) =>
        (await shop.GetRequiredService<AccountLookup>().FindAsync(SampleData.AccountOf(Market.Skroutz)))!;
}
