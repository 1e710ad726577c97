using EmbeddedShop.Database;
using LinqToDB.Internal.Linq;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Data;

/// <summary>Rows of many ids, and statements that are put together by hand.</summary>
[TestFixture]
public sealed class NearbyIdsTests
{
    private static readonly DateTime _now = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    private ScratchDatabase _database = null!;

    private IRepository<MarketplaceLease> Leases => _database.Of<MarketplaceLease>();

    [SetUp]
    public async Task Open()
    {
        _database = new ScratchDatabase(typeof(MarketplaceListing).Assembly);
        await Leases.InsertAsync([.. Enumerable.Range(1, 120).Select(number => new MarketplaceLease { Name = $"{number}", Owner = Guid.NewGuid(), ExpiresOnUtc = _now })]);
        _database.Statements.Take();
    }

    [TearDown]
    public void Close() => _database.Dispose();

    [Test]
    public void Ids_that_lie_close_together_are_asked_for_as_a_range()
    {
        var ids = Enumerable.Range(1, 50).Where(id => id != 7).ToList();

        Assert.That(Leases.Table.Around(lease => lease.Id, ids).Select(lease => lease.Id).ToList(), Is.SupersetOf(ids).And.All.LessThanOrEqualTo(50));
        Assert.That(_database.Statements.Take().Single(), Does.Not.Contain(" IN ("));
    }

    [Test]
    public void Ids_that_lie_far_apart_are_named()
    {
        var ids = Enumerable.Range(1, 30).Select(number => number * 4).ToList();

        Assert.That(Leases.Table.Around(lease => lease.Id, ids).Select(lease => lease.Id).ToList(), Is.EquivalentTo(ids));
        Assert.That(_database.Statements.Take().Single(), Does.Contain(" IN ("));
    }

    [TestCase(new[] { 7, 8 })]
    [TestCase(new int[0])]
    public void Those_that_are_to_be_changed_are_exactly_those(int[] without)
    {
        var ids = Enumerable.Range(1, 50).Except(without).ToList();

        Assert.That(Leases.Table.Exactly(lease => lease.Id, ids).Select(lease => lease.Id).ToList(), Is.EquivalentTo(ids));
        Assert.That(_database.Statements.Take().Single(), without.Length == 0 ? Does.Not.Contain(" IN (") : Does.Contain("NOT IN ("));
    }

    [TestCase(new[] { 5 })]
    [TestCase(new[] { 4, 40, 80, 120 })]
    [TestCase(new int[0])]
    public void Few_or_distant_ones_that_are_to_be_changed_are_named(int[] ids) =>
        Assert.That(Leases.Table.Exactly(lease => lease.Id, ids).Select(lease => lease.Id).ToList(), Is.EquivalentTo(ids));

    [TestCase(new[] { 7, 8 })]
    [TestCase(new int[0])]
    public void All_others_are_asked_for_by_what_lies_outside_and_between(int[] without)
    {
        var ids = Enumerable.Range(1, 50).Except(without).ToHashSet();

        Assert.That(Leases.Table.Beside(lease => lease.Id, ids).Select(lease => lease.Id).ToList(), Is.EquivalentTo(Enumerable.Range(51, 70).Concat(without)));
        Assert.That(_database.Statements.Take().Single(), Does.Not.Contain("NOT IN"));
    }

    [Test]
    public void All_others_than_a_few_are_exactly_those() =>
        Assert.That(Leases.Table.Beside(lease => lease.Id, new HashSet<int> { 1, 120 }).Select(lease => lease.Id).ToList(), Is.EquivalentTo(Enumerable.Range(2, 118)));

    [TestCase(new[] { 5 })]
    [TestCase(new[] { 1, 120 })]
    [TestCase(new int[0])]
    [TestCase(new[] { int.MinValue, int.MaxValue, 5 })]
    public void A_few_are_exactly_those(int[] ids) =>
        Assert.That(Leases.Table.Around(lease => lease.Id, ids).Select(lease => lease.Id).ToList(), Is.EquivalentTo(ids.Where(id => id is >= 1 and <= 120)));

    /// <summary>Otherwise linq2db compiles them at each use, which takes fifty times as long as to use them.</summary>
    [Test]
    public void A_statement_is_known_again_whatever_the_values()
    {
        Ask(0);
        var before = Query<Probe>.CacheMissCount;

        for (var turn = 1; turn <= 5; turn++)
            Ask(turn);

        Assert.That(Query<Probe>.CacheMissCount, Is.EqualTo(before));
    }

    private void Ask(int turn)
    {
        var ids = Enumerable.Range(turn, 40).ToList();
        _ = Leases.Table.Around(lease => lease.Id, ids).Select(lease => new Probe(lease.Id)).ToList();
        _ = Leases.Table.Due(lease => lease.ExpiresOnUtc, _now.AddMinutes(turn)).Select(lease => new Probe(lease.Id)).ToList();
        _ = Leases.Table.DueOrUnset(lease => lease.ExpiresOnUtc, _now.AddMinutes(turn)).Select(lease => new Probe(lease.Id)).ToList();
        _ = Leases.Table.DueOrUnset(lease => lease.ExpiresOnUtc, _now.AddMinutes(turn), or: lease => lease.Name != "").Select(lease => new Probe(lease.Id)).ToList();
    }

    private sealed record Probe(int Id);
}
