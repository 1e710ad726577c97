using Nop.Core;
using Nop.Data;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Inserts where somebody else may be inserting the same row: the unique key decides, across all nodes.</summary>
public static class UniqueInsert
{
    /// <summary>False when a row with one of its unique keys is there already. No event is published.</summary>
    public static async Task<bool> TryInsertAsync<T>(this IRepository<T> rows, T row) where T : BaseEntity
    {
        try
        {
            await Deadlocks.RetryAsync(() => rows.InsertAsync(row, publishEvent: false));
            return true;
        }
        catch (Exception exception) when (Duplicates.AreTheCauseOf(exception))
        {
            return false;
        }
    }

    /// <summary>Inserts in one statement those that are not there yet; whoever meets a row of somebody else goes on one by one. No event is published.</summary>
    public static async Task InsertMissingAsync<T>(this IRepository<T> rows, IReadOnlyList<T> missing) where T : BaseEntity
    {
        if (missing.Count > 1 && await TryInsertAllAsync(rows, missing))
            return;

        foreach (var row in missing)
            await rows.TryInsertAsync(row);
    }

    private static async Task<bool> TryInsertAllAsync<T>(IRepository<T> rows, IReadOnlyList<T> missing) where T : BaseEntity
    {
        try
        {
            await Deadlocks.RetryAsync(() => rows.InsertAsync([.. missing], publishEvent: false));
            return true;
        }
        catch (Exception exception) when (Duplicates.AreTheCauseOf(exception))
        {
            return false;
        }
    }
}
