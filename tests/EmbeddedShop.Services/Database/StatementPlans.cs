using System.Data.Common;
using System.Globalization;

namespace EmbeddedShop.Database;

/// <summary>Has the database carry out again what was sent to it, with the values that were sent, and tell how; nothing of it stays.</summary>
public static class StatementPlans
{
    private static readonly string[] _planned = ["SELECT", "UPDATE", "DELETE", "INSERT", "WITH"];

    /// <summary>Each statement once. What the database has no plan for, such as a plain insertion, is left out.</summary>
    public static async Task<IReadOnlyList<StatementPlan>> OfAsync(ShopDatabase database, IEnumerable<RecordedStatement> statements)
    {
        var plans = new List<StatementPlan>();
        await using var session = database.Connect();
        var connection = await session.OpenDbConnectionAsync(CancellationToken.None);
        foreach (var statement in statements.DistinctBy(statement => statement.Text).Where(HasPlan))
        {
            await using var transaction = await connection.BeginTransactionAsync();
            plans.Add(new StatementPlan(statement.Text, await RowsAsync(connection, transaction, database.Explain, statement)));
        }

        return plans;
    }

    private static bool HasPlan(RecordedStatement statement)
    {
        var verb = statement.Text.TrimStart().Split((char[]?)null, 2)[0];
        return _planned.Contains(verb, StringComparer.OrdinalIgnoreCase)
            && (!verb.Equals("INSERT", StringComparison.OrdinalIgnoreCase) || statement.Text.Contains("FROM", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> RowsAsync(DbConnection connection, DbTransaction transaction, string explain, RecordedStatement statement)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"{explain} {statement.Text}";
        foreach (var parameter in statement.Parameters)
            command.Parameters.Add(((ICloneable)parameter).Clone());

        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (await reader.ReadAsync())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, index => Convert.ToString(reader.GetValue(index), CultureInfo.InvariantCulture) ?? ""));

        return rows;
    }
}

/// <param name="Rows">As the database answers: columns by name.</param>
public sealed record StatementPlan(string Statement, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows);
