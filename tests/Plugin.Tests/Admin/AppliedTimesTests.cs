using Microsoft.Extensions.DependencyInjection;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Admin;

/// <summary>How long it takes from a change to applied, as the page shows it.</summary>
public sealed class AppliedTimesTests
{
    [Test]
    public async Task From_the_change_to_what_the_marketplace_has_applied()
    {
        using var shop = new CatalogueShop();
        shop.Many(2);
        shop.Marketplace.Answer = _ => OfferAnswer.Accepted with { BatchId = "b1" };
        await shop.Get<CompareListings>().RunAsync(shop.Account.Id, default);
        shop.Clock.Advance(TimeSpan.FromSeconds(3));
        await shop.PushAsync();
        shop.Clock.Advance(TimeSpan.FromSeconds(4));
        shop.Marketplace.Status = _ => new OfferStatus(false, new Dictionary<string, OfferResult> { ["P1"] = OfferResult.Of(OfferState.Applied, null) });
        await shop.AskAsync();

        var times = new AppliedTimes(shop.Get<IRepository<MarketplaceListing>>(), shop.Clock);
        Assert.That(await times.OfAsync(shop.Account.Id), Is.EqualTo(new[] { TimeSpan.FromSeconds(7) }), "the other one is not applied yet");

        shop.Clock.Advance(TimeSpan.FromDays(2));
        Assert.That(await times.OfAsync(shop.Account.Id), Is.Empty, "of the last day only");
    }

    [TestCase(1, 0.5, 1)]
    [TestCase(1, 0.95, 1)]
    [TestCase(4, 0.5, 2)]
    [TestCase(5, 0.5, 3)]
    [TestCase(20, 0.95, 19)]
    [TestCase(100, 0.95, 95)]
    public void Within_which_time_a_share_was_applied(int changes, double share, int seconds) =>
        Assert.That(AppliedTimes.Within([.. Enumerable.Range(1, changes).Select(second => TimeSpan.FromSeconds(second))], share), Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [Test]
    public void SQL_Server_understands_the_question()
    {
        var world = new World(1, [], TimeSpan.Zero, traced: false);
        IReadOnlyList<TimeSpan>? found = null;
        Exception? failure = null;
        world.Nodes[0].Give(new Job(
            "look",
            async services => found = await new AppliedTimes(services.GetRequiredService<IRepository<MarketplaceListing>>(), TimeProvider.System).OfAsync(1),
            ended => failure = ended));

        world.RunToRest();

        Assert.That((failure, found), Is.EqualTo(((Exception?)null, Array.Empty<TimeSpan>())));
    }

    [TestCase(null, 0, 0, null, null, "NotSent")]
    [TestCase(1, 0, 0, null, null, "Changed")]
    [TestCase(1, 1, 0, null, null, "Failed")]
    [TestCase(null, 1, 7, null, "send", "Sent")]
    [TestCase(1, 0, 7, null, "send", "Changed")]
    [TestCase(null, 0, 0, "hash", null, "Applied")]
    [TestCase(null, 0, 0, "hash", "send", "NotSent")]
    public void How_far_a_listing_has_come(int? dirty, int attempts, int batch, string? hash, string? send, string state) => Assert.That(
        ListingState.Of(new MarketplaceListing
        {
            DirtySinceUtc = dirty is null ? null : DateTime.UnixEpoch,
            Attempts = attempts,
            BatchId = batch,
            AcknowledgedHash = hash,
            UnansweredSend = send is null ? null : Guid.NewGuid(),
        }).Key,
        Is.EqualTo(state));
}
