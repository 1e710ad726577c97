using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace EmbeddedShop.Database;

/// <summary>A connection whose writes queue up with those of the other ones of this process.</summary>
internal class SqliteSession(string connectionString, SqliteWriters? writers) : SqliteConnection(connectionString)
{
    public override void Open()
    {
        base.Open();
        // nopCommerce's text columns ignore case, those of PostgreSQL in LIKE as well; SQLite's own LIKE does so for ASCII only.
        CreateFunction("like", (string? pattern, string? text) => SqliteLike.Matches(text, pattern, null), isDeterministic: true);
        CreateFunction("like", (string? pattern, string? text, string? escape) => SqliteLike.Matches(text, pattern, escape), isDeterministic: true);
        using var command = base.CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout = {(int)SqliteWriters.Patience.TotalMilliseconds}; PRAGMA synchronous = NORMAL";
        command.ExecuteNonQuery();
    }

    public override SqliteCommand CreateCommand() =>
        new Statement(this) { Connection = this, CommandTimeout = DefaultTimeout, Transaction = Transaction };

    protected virtual void Demand()
    {
    }

    protected virtual void Failed()
    {
    }

    private sealed class Statement(SqliteSession session) : SqliteCommand
    {
        private bool _hasTurn;

        private SqliteWriters? Queue => _hasTurn || CommandText.AsSpan().TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) ? null : session.Writers;

        public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
        {
            session.Demand();
            using var turn = Queue?.Take();
            try
            {
                return base.ExecuteReader(behavior);
            }
            catch (SqliteException)
            {
                session.Failed();
                throw;
            }
        }

        public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => InTurnAsync(ExecuteNonQuery);

        public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => InTurnAsync(ExecuteScalar);

        protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
            InTurnAsync<DbDataReader>(() => ExecuteReader(behavior));

        private async Task<T> InTurnAsync<T>(Func<T> execute)
        {
            if (Queue is not { } queue)
                return execute();
            using var turn = await queue.TakeAsync();
            _hasTurn = true;
            try
            {
                return execute();
            }
            finally
            {
                _hasTurn = false;
            }
        }
    }

    private SqliteWriters? Writers => writers;
}

/// <summary>SQLite has one writer: inside this process writers queue up in order, other processes are waited for by SQLite's own busy timeout.</summary>
internal sealed class SqliteWriters : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _writer = new(1, 1);

    public IDisposable Take() => _writer.Wait(Patience) ? new Turn(_writer) : throw Busy();

    public async Task<IDisposable> TakeAsync() => await _writer.WaitAsync(Patience) ? new Turn(_writer) : throw Busy();

    public void Dispose() => _writer.Dispose();

    private static SqliteException Busy() => new("SQLite Error 5: 'database is locked'.", 5);

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
