using System.Data.Common;
using EmbeddedShop.TestPlugin;
using EmbeddedShop.Tests.Support;
using LinqToDB;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Services.Catalog;
using Shop.Tests.Support;

namespace EmbeddedShop.Tests.Store;

[TestFixtureSource(typeof(OnEachDatabase), nameof(Engines))]
internal sealed class RepositoryTests(Engine engine) : OnEachDatabase(engine)
{
    [Test]
    public async Task An_insert_gives_the_id_and_tells_the_consumers()
    {
        var parcel = new Parcel { Code = "R-1", Price = 12.3456m, TakenUntilUtc = new DateTime(2026, 2, 3, 4, 5, 6, 789, DateTimeKind.Utc), Owner = Guid.NewGuid() };
        await Shop.Repository<Parcel>().InsertAsync(parcel);

        var read = await Shop.Repository<Parcel>().GetByIdAsync(parcel.Id);
        Assert.Multiple(() =>
        {
            Assert.That(parcel.Id, Is.GreaterThan(0));
            Assert.That(read, Is.Not.SameAs(parcel));
            Assert.That(read.Price, Is.EqualTo(12.3456m));
            Assert.That(read.TakenUntilUtc, Is.EqualTo(parcel.TakenUntilUtc));
            Assert.That(read.TakenUntilUtc!.Value.Kind, Is.EqualTo(DateTimeKind.Unspecified));
            Assert.That(read.Owner, Is.EqualTo(parcel.Owner));
            Assert.That(Shop.Repository<ParcelLabel>().Table.Count(label => label.ParcelId == parcel.Id), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Events_can_be_left_out()
    {
        var parcel = new Parcel { Code = "R-2" };
        await Shop.Repository<Parcel>().InsertAsync(parcel, publishEvent: false);
        Assert.That(Shop.Repository<ParcelLabel>().Table.Any(label => label.ParcelId == parcel.Id), Is.False);
    }

    [Test]
    public async Task What_a_consumer_throws_is_logged_and_forgotten()
    {
        await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "bad" });
        Assert.That(Shop.Repository<Log>().Table.Count(log => log.ShortMessage == "no label for a bad parcel"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_second_row_of_a_key_is_refused_with_the_databases_own_exception_whatever_the_case()
    {
        await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "Key-1" });
        var refused = Assert.CatchAsync(() => Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "KEY-1" }));
        Assert.That(refused, Is.InstanceOf<DbException>());
    }

    [Test]
    public async Task Fifty_parallel_inserts_of_one_key_leave_one_row()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            try
            {
                await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "R-50" }, publishEvent: false);
                return 1;
            }
            catch (DbException)
            {
                return 0;
            }
        })));
        Assert.That(outcomes.Sum(), Is.EqualTo(1));
    }

    [Test]
    public async Task An_update_writes_the_whole_row()
    {
        var repository = Shop.Repository<Parcel>();
        var parcel = new Parcel { Code = "R-3", Pieces = 1 };
        await repository.InsertAsync(parcel, publishEvent: false);
        var (first, second) = (await repository.GetByIdAsync(parcel.Id), await repository.GetByIdAsync(parcel.Id));
        first.Pieces = 5;
        second.Note = "stale";
        await repository.UpdateAsync(first);
        await repository.UpdateAsync(second);

        var read = await repository.GetByIdAsync(parcel.Id);
        Assert.That((read.Pieces, read.Note), Is.EqualTo((1, "stale")));
    }

    [Test]
    public async Task Updating_a_row_that_is_gone_is_silent()
    {
        var parcel = new Parcel { Code = "R-4" };
        await Shop.Repository<Parcel>().InsertAsync(parcel, publishEvent: false);
        await Shop.Repository<Parcel>().DeleteAsync(parcel);
        Assert.DoesNotThrowAsync(() => Shop.Repository<Parcel>().UpdateAsync(parcel));
    }

    [Test]
    public async Task Soft_deleted_entities_stay_and_are_read_by_default()
    {
        var product = new Product { Name = "Gone", Sku = "GONE" };
        await Shop.Repository<Product>().InsertAsync(product);
        await Shop.Repository<Product>().DeleteAsync(product);
        Assert.Multiple(async () =>
        {
            Assert.That((await Shop.Repository<Product>().GetByIdAsync(product.Id)).Deleted, Is.True);
            Assert.That(await Shop.Repository<Product>().GetByIdAsync(product.Id, includeDeleted: false), Is.Null);
        });
    }

    [Test]
    public async Task Deleting_by_predicate_counts_the_rows()
    {
        await Shop.Repository<Parcel>().InsertAsync([new Parcel { Code = "D-1" }, new Parcel { Code = "D-2" }], publishEvent: false);
        Assert.That(await Shop.Repository<Parcel>().DeleteAsync(parcel => parcel.Code.StartsWith("D-")), Is.EqualTo(2));
    }

    [Test]
    public async Task Tables_of_two_repositories_can_be_joined_and_nested()
    {
        var parcel = new Parcel { Code = "J-1" };
        await Shop.Repository<Parcel>().InsertAsync(parcel);
        var labels = Shop.Repository<ParcelLabel>();
        var joined = from row in Shop.Repository<Parcel>().Table
                     join label in labels.Table on row.Id equals label.ParcelId
                     where row.Code == "j-1" && labels.Table.Any(other => other.ParcelId == row.Id)
                     select label.Text;
        Assert.That(await joined.ToListAsync(), Is.EqualTo(new[] { "J-1" }));
    }

    [Test]
    public async Task Text_is_found_whatever_the_case()
    {
        await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "C-1", Note = "Handle With Care" });
        Assert.That(Shop.Repository<Parcel>().Table.Count(parcel => parcel.Note!.Contains("with care")), Is.EqualTo(1));
    }

    [Test]
    public async Task An_order_guid_is_unique()
    {
        var guid = Guid.NewGuid();
        await Shop.Repository<Order>().InsertAsync(new Order { OrderGuid = guid, CustomOrderNumber = "" });
        Assert.CatchAsync<DbException>(() => Shop.Repository<Order>().InsertAsync(new Order { OrderGuid = guid, CustomOrderNumber = "" }));
    }

    [Test]
    public void An_order_needs_its_number() =>
        Assert.CatchAsync(() => Shop.Repository<Order>().InsertAsync(new Order { OrderGuid = Guid.NewGuid(), CustomOrderNumber = null }));

    [Test]
    public async Task Products_are_shared_by_the_process_until_their_event()
    {
        var products = Shop.Get<IProductService>();
        var id = Shop.Repository<Product>().Table.First(product => product.Sku == "100").Id;
        var first = await products.GetProductByIdAsync(id);
        await using var otherScope = Shop.NewScope();
        var other = otherScope.ServiceProvider.GetRequiredService<IProductService>();
        Assert.That(await other.GetProductByIdAsync(id), Is.SameAs(first));

        await Shop.Repository<Product>().Table.Where(product => product.Id == id).Set(product => product.StockQuantity, 3).UpdateAsync();
        Assert.That((await other.GetProductByIdAsync(id)).StockQuantity, Is.EqualTo(10), "a set-based update evicts nothing");

        await Shop.Get<IEventPublisher>().PublishAsync(new EntityUpdatedEvent<Product>(first));
        Assert.That((await other.GetProductByIdAsync(id)).StockQuantity, Is.EqualTo(3));

        await Shop.Repository<Product>().UpdateAsync(first);
        Assert.That(await other.GetProductByIdAsync(id), Is.Not.SameAs(first));
    }
}
