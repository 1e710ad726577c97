using System.Collections.Concurrent;
using System.Data.Common;
using LinqToDB.Interceptors;

namespace EmbeddedShop.Database;

/// <summary>
/// Remembers every statement that is sent to the database, for tests that count them. What asks SQLite for the id of a new row is none: it is
/// part of the insertion everywhere else.
/// </summary>
public sealed class StatementRecorder : CommandInterceptor
{
    private const string NewId = "SELECT last_insert_rowid()";

    private readonly ConcurrentQueue<string> _statements = new();

    /// <summary>For whoever wants to hear of a part only.</summary>
    public bool IsPaused { get; set; }

    /// <summary>What was sent since the last time.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (_statements.TryDequeue(out var statement))
            taken.Add(statement);

        return taken;
    }

    public override DbCommand CommandInitialized(CommandEventData eventData, DbCommand command)
    {
        if (!IsPaused && command.CommandText.Trim() != NewId)
            _statements.Enqueue(command.CommandText);
        return command;
    }
}
