using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using LinqToDB.Interceptors;

namespace EmbeddedShop.Database;

/// <summary>
/// Remembers every statement that is sent to the database, for tests that count them. What asks SQLite for the id of a new row is none: it is
/// part of the insertion everywhere else.
/// </summary>
public sealed class StatementRecorder : CommandInterceptor
{
    private const string NewId = "SELECT last_insert_rowid()";

    private readonly ConcurrentQueue<RecordedStatement> _statements = new();
    private readonly ConditionalWeakTable<DbCommand, RecordedStatement> _running = [];

    /// <summary>For whoever wants to hear of a part only.</summary>
    public bool IsPaused { get; set; }

    /// <summary>What was sent since the last time.</summary>
    public IReadOnlyList<string> Take() => [.. TakeAll().Select(statement => statement.Text)];

    /// <inheritdoc cref="Take"/>
    public IReadOnlyList<RecordedStatement> TakeAll()
    {
        var taken = new List<RecordedStatement>();
        while (_statements.TryDequeue(out var statement))
            taken.Add(statement);

        return taken;
    }

    public override DbCommand CommandInitialized(CommandEventData eventData, DbCommand command)
    {
        if (IsPaused || command.CommandText.Trim() == NewId)
            return command;

        var statement = new RecordedStatement(command.CommandText, [.. command.Parameters.Cast<DbParameter>()]);
        _running.AddOrUpdate(command, statement);
        _statements.Enqueue(statement);
        return command;
    }

    public override void BeforeReaderDispose(CommandEventData eventData, DbCommand? command, DbDataReader dataReader) => Read(command);

    public override Task BeforeReaderDisposeAsync(CommandEventData eventData, DbCommand? command, DbDataReader dataReader)
    {
        Read(command);
        return Task.CompletedTask;
    }

    private void Read(DbCommand? command)
    {
        if (command is not null && _running.TryGetValue(command, out var statement))
            statement.End();
    }
}

/// <param name="Parameters">With their values.</param>
public sealed record RecordedStatement(string Text, IReadOnlyList<DbParameter> Parameters)
{
    private readonly long _began = Stopwatch.GetTimestamp();

    /// <summary>Until its last row was read; null for what gives no rows.</summary>
    public TimeSpan? Took { get; private set; }

    internal void End() => Took = Stopwatch.GetElapsedTime(_began);
}
