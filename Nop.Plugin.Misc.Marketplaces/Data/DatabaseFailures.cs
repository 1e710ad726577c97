using System.Collections;
using System.Data.Common;
using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>What a database's failure is called, without a reference to any driver.</summary>
internal static class DatabaseFailures
{
    // SqlException and MySqlException show their numbers only here to those who do not reference them.
    private const string SqlServerNumber = "HelpLink.EvtID";
    private const string MySqlNumber = "Server Error Code";

    public static IEnumerable<DbException> In(Exception? exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException failure)
                yield return failure;
        }
    }

    public static bool HasSqlServerNumber(this DbException failure, params int[] numbers) => Has(failure.Data, SqlServerNumber, numbers);

    public static bool HasMySqlNumber(this DbException failure, params int[] numbers) => Has(failure.Data, MySqlNumber, numbers);

    private static bool Has(IDictionary data, string key, int[] numbers) =>
        data[key] is { } value
        && int.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && numbers.Contains(number);
}
