using System.Data.Common;
using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;

namespace EmbeddedShop.Database;

/// <summary>
/// Where contexts come from. Each lives for one call: it commits by itself unless an ambient transaction is there, as in nopCommerce.
/// </summary>
public abstract class ShopDatabase(ShopTables tables) : IAsyncDisposable
{
    public ShopTables Tables { get; } = tables;

    /// <summary>Null unless statements are recorded.</summary>
    public StatementRecorder? Recorder { get; init; }

    /// <summary>A context for one query or one write; joins the ambient transaction.</summary>
    public abstract ShopContext CreateContext();

    /// <summary>Makes the database usable: empty if fresh is asked for, otherwise as it was left.</summary>
    public abstract Task PrepareAsync(bool fresh);

    public async Task<TResult> WriteAsync<TResult>(Func<ShopContext, Task<TResult>> write)
    {
        using var turn = await TakeWriteTurnAsync();
        await using var context = CreateContext();
        try
        {
            return await write(context);
        }
        catch (DbUpdateConcurrencyException)
        {
            // No row has this key any more: linq2db reports nothing either.
            return default!;
        }
        catch (DbUpdateException exception) when (exception.InnerException is DbException cause)
        {
            ExceptionDispatchInfo.Throw(cause);
            throw;
        }
    }

    public Task WriteAsync(Func<ShopContext, Task> write) =>
        WriteAsync(async context =>
        {
            await write(context);
            return true;
        });

    public abstract ValueTask DisposeAsync();

    protected virtual ValueTask<IDisposable?> TakeWriteTurnAsync() => default;
}
