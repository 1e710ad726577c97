using EmbeddedShop.TestPlugin;
using EmbeddedShop.Tests.Support;
using LinqToDB;
using Shop.Tests.Support;

namespace EmbeddedShop.Tests.Store;

[TestFixtureSource(typeof(OnEachDatabase), nameof(Engines))]
internal sealed class SetBasedUpdateTests(Engine engine) : OnEachDatabase(engine)
{
    [Test]
    public async Task Fifty_parallel_claims_have_one_winner_each_time()
    {
        var parcel = await NewAsync("claim");
        for (var round = 1; round <= 5; round++)
        {
            var (now, until) = (new DateTime(2026, 1, round), new DateTime(2026, 1, round, 12, 0, 0));
            var claims = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => ClaimAsync(parcel.Id, now, until))));
            Assert.That(claims.Sum(), Is.EqualTo(1), $"round {round}");
        }
    }

    [Test]
    public async Task Parallel_increments_all_count()
    {
        var parcel = await NewAsync("count");
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() =>
            Shop.Repository<Parcel>().Table.Where(row => row.Id == parcel.Id).Set(row => row.Pieces, row => row.Pieces + 1).UpdateAsync())));
        Assert.That((await Shop.Repository<Parcel>().GetByIdAsync(parcel.Id)).Pieces, Is.EqualTo(50));
    }

    [Test]
    public async Task Several_columns_and_other_tables_can_be_named()
    {
        var parcel = await NewAsync("several");
        var labels = Shop.Repository<ParcelLabel>().Table;
        var changed = await Shop.Repository<Parcel>().Table
            .Where(row => row.Id == parcel.Id && !labels.Any(label => label.ParcelId == row.Id))
            .Set(row => row.Note, (string?)null)
            .Set(row => row.StateId, (int)ParcelState.Sent)
            .Set(row => row.Price, row => row.Price + 1.5m)
            .UpdateAsync();
        var read = await Shop.Repository<Parcel>().GetByIdAsync(parcel.Id);
        Assert.That((changed, read.Note, read.State, read.Price), Is.EqualTo((1, (string?)null, ParcelState.Sent, 1.5m)));
    }

    private Task<int> ClaimAsync(int id, DateTime now, DateTime until)
    {
        var owner = Guid.NewGuid();
        return Shop.Repository<Parcel>().Table
            .Where(row => row.Id == id && (row.TakenUntilUtc == null || row.TakenUntilUtc < now))
            .Set(row => row.Owner, owner)
            .Set(row => row.TakenUntilUtc, until)
            .UpdateAsync();
    }

    private async Task<Parcel> NewAsync(string code)
    {
        var parcel = new Parcel { Code = code, Note = "n" };
        await Shop.Repository<Parcel>().InsertAsync(parcel, publishEvent: false);
        return parcel;
    }
}
