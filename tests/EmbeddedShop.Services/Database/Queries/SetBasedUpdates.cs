using System.Linq.Expressions;
using LinqToDB;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace EmbeddedShop.Database.Queries;

/// <summary>linq2db's Set…UpdateAsync as one UPDATE statement of EF Core.</summary>
internal sealed class SetBasedUpdates : ISetBasedUpdates
{
    public static void Register() => LinqExtensions.Updates = new SetBasedUpdates();

    public ISetBasedUpdate<T> Start<T>(IQueryable<T> source) => new Update<T>(source, []);

    private sealed class Update<T>(IQueryable<T> source, IReadOnlyList<Action<UpdateSettersBuilder<T>, DbContext>> setters) : ISetBasedUpdate<T>
    {
        public ISetBasedUpdate<T> Set<TV>(Expression<Func<T, TV>> extract, Expression<Func<T, TV>> update) =>
            With((builder, context) => builder.SetProperty(extract, (Expression<Func<T, TV>>)ShopQueryProvider.Bind(update, context)));

        // A captured value becomes a parameter; a constant would give every value a statement of its own.
        public ISetBasedUpdate<T> Set<TV>(Expression<Func<T, TV>> extract, TV value) =>
            With((builder, _) => builder.SetProperty(extract, item => value));

        public Task<int> ExecuteAsync(CancellationToken token)
        {
            var provider = (ShopQueryProvider)source.Provider;
            return provider.Database.WriteAsync(context =>
                ShopQueryProvider.QueryIn<T>(context, source.Expression).ExecuteUpdateAsync(
                    builder =>
                    {
                        foreach (var set in setters)
                            set(builder, context);
                    },
                    token));
        }

        private Update<T> With(Action<UpdateSettersBuilder<T>, DbContext> setter) => new(source, [.. setters, setter]);
    }
}
