using System.Data.Common;
using System.Transactions;
using EmbeddedShop.TestPlugin;
using EmbeddedShop.Tests.Support;
using LinqToDB;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Services.Catalog;
using Shop.Tests.Support;

namespace EmbeddedShop.Tests.Store;

[TestFixtureSource(typeof(OnEachDatabase), nameof(Engines))]
internal sealed class AmbientTransactionTests(Engine engine) : OnEachDatabase(engine)
{
    [Test]
    public async Task Repositories_lists_and_set_based_updates_roll_back_together()
    {
        var parcel = new Parcel { Code = "T-0" };
        await Shop.Repository<Parcel>().InsertAsync(parcel, publishEvent: false);
        using (Scope())
        {
            await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "T-1" });
            await Shop.Repository<ParcelLabel>().InsertAsync([new ParcelLabel { Text = "t" }, new ParcelLabel { Text = "t" }]);
            await Shop.Repository<Parcel>().Table.Where(row => row.Id == parcel.Id).Set(row => row.Pieces, 7).UpdateAsync();
            Assert.That(Shop.Repository<Parcel>().Table.Count(row => row.Code == "T-1" || row.Pieces == 7), Is.EqualTo(2));
        }

        Assert.That(Shop.Repository<Parcel>().Table.Count(row => row.Code == "T-1" || row.Pieces == 7), Is.Zero);
        Assert.That(Shop.Repository<ParcelLabel>().Table.Count(row => row.Text == "t"), Is.Zero);
    }

    [Test]
    public async Task A_completed_scope_stays()
    {
        using (var scope = Scope())
        {
            await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "T-2" });
            await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "T-3" });
            scope.Complete();
        }

        Assert.That(Shop.Repository<Parcel>().Table.Count(row => row.Code == "T-2" || row.Code == "T-3"), Is.EqualTo(2));
    }

    [Test]
    public async Task A_swallowed_database_error_loses_the_whole_scope_without_a_word_except_on_MariaDB()
    {
        var goesOn = Engine is Engine.MariaDb or Engine.MariaDbXa;
        await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "T-4" });
        using (var scope = Scope())
        {
            await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "T-5" });
            Assert.CatchAsync<DbException>(() => Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "T-4" }));
            var next = Assert.CatchAsync(async () =>
            {
                await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = "T-6" });
                throw new OperationCanceledException("it was inserted");
            });
            Assert.That(next, goesOn ? Is.TypeOf<OperationCanceledException>() : Is.InstanceOf<DbException>());
            scope.Complete();
        }

        Assert.That(Shop.Repository<Parcel>().Table.Count(row => row.Code == "T-5" || row.Code == "T-6"), Is.EqualTo(goesOn ? 2 : 0));
    }

    [Test]
    public async Task Writers_inside_and_outside_of_scopes_do_not_fail_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 30).Select(number => Task.Run(async () =>
        {
            using var scope = number % 2 == 0 ? Scope() : null;
            await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = $"W-{number}" });
            await Shop.Repository<Parcel>().InsertAsync(new Parcel { Code = $"V-{number}" });
            scope?.Complete();
        })));
        Assert.That(Shop.Repository<Parcel>().Table.Count(row => row.Code.StartsWith("W-") || row.Code.StartsWith("V-")), Is.EqualTo(60));
    }

    [Test]
    public async Task Twenty_stock_movements_under_a_row_lock_are_exact()
    {
        var id = Shop.Repository<Product>().Table.First(product => product.Sku == "768").Id;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            await using var services = Shop.NewScope();
            using var scope = Scope();
            await Shop.Repository<Product>().Table.Where(product => product.Id == id)
                .Set(product => product.StockQuantity, product => product.StockQuantity + 0).UpdateAsync();
            var product = await Shop.Repository<Product>().GetByIdAsync(id);
            await services.ServiceProvider.GetRequiredService<IProductService>().AdjustInventoryAsync(product, -1);
            scope.Complete();
        })));
        Assert.That((await Shop.Repository<Product>().GetByIdAsync(id)).StockQuantity, Is.EqualTo(-10));
    }

    private static TransactionScope Scope() =>
        new(TransactionScopeOption.Required, new TransactionOptions { IsolationLevel = IsolationLevel.ReadCommitted }, TransactionScopeAsyncFlowOption.Enabled);
}
