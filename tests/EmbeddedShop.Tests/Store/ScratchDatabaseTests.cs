using System.Data.Common;
using EmbeddedShop.Database;
using EmbeddedShop.TestPlugin;
using Nop.Core.Domain.Catalog;

namespace EmbeddedShop.Tests.Store;

internal sealed class ScratchDatabaseTests
{
    [Test]
    public async Task Each_has_the_tables_and_nothing_of_the_others()
    {
        using var first = new ScratchDatabase(typeof(Parcel).Assembly);
        using var second = new ScratchDatabase(typeof(Parcel).Assembly);
        await first.Of<Parcel>().InsertAsync(new Parcel { Code = "A" });
        await first.Of<Product>().InsertAsync(new Product { Name = "A" });
        Assert.That((first.Of<Parcel>().Table.Count(), first.Of<Product>().Table.Count()), Is.EqualTo((1, 1)));
        Assert.That((second.Of<Parcel>().Table.Count(), second.Of<Product>().Table.Count()), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Keys_and_lengths_are_real()
    {
        using var database = new ScratchDatabase(typeof(Parcel).Assembly);
        Assert.Multiple(() =>
        {
            Assert.DoesNotThrowAsync(() => database.Of<Parcel>().InsertAsync(new Parcel { Code = new string('x', 100) }));
            Assert.CatchAsync<DbException>(() => database.Of<Parcel>().InsertAsync(new Parcel { Code = new string('X', 100) }), "the same key");
            Assert.CatchAsync<DbException>(() => database.Of<Parcel>().InsertAsync(new Parcel { Code = new string('x', 101) }), "too long");
        });
    }
}
