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
}
