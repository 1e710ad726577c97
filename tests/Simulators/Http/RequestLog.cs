namespace Marketplaces.Simulators;

/// <summary>What the marketplace received, newest first. Requests to the simulator's own pages and controls are not in it.</summary>
public sealed class RequestLog
{
    public const int Capacity = 5_000;
    internal const int BodyLimit = 1024 * 1024;
    private const long TextBudget = 128L * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly LinkedList<LoggedRequest> _entries = [];
    private readonly Dictionary<long, LinkedListNode<LoggedRequest>> _nodes = [];
    private long _lastId;
    private long _textLength;

    public IReadOnlyList<LoggedRequest> Entries
    {
        get
        {
            lock (_gate)
                return [.. _entries];
        }
    }

    public int Count(Func<LoggedRequest, bool> predicate)
    {
        lock (_gate)
            return _entries.Count(predicate);
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
            _nodes.Clear();
            _textLength = 0;
        }
    }

    internal long Begin(Func<long, LoggedRequest> create)
    {
        lock (_gate)
        {
            var entry = create(++_lastId);
            _nodes[entry.Id] = _entries.AddFirst(entry);
            _textLength += TextLength(entry);

            if (_entries.Count > Capacity)
                Remove(_entries.Last!);

            ForgetOldTexts();
            return entry.Id;
        }
    }

    internal void Complete(long id, Func<LoggedRequest, LoggedRequest> complete)
    {
        lock (_gate)
        {
            if (!_nodes.TryGetValue(id, out var node))
                return;

            _textLength -= TextLength(node.Value);
            node.Value = complete(node.Value);
            _textLength += TextLength(node.Value);
        }
    }

    private void Remove(LinkedListNode<LoggedRequest> node)
    {
        _textLength -= TextLength(node.Value);
        _nodes.Remove(node.Value.Id);
        _entries.Remove(node);
    }

    private void ForgetOldTexts()
    {
        if (_textLength <= TextBudget)
            return;

        for (var node = _entries.Last; node != null && _textLength > TextBudget * 3 / 4; node = node.Previous)
        {
            _textLength -= TextLength(node.Value);
            node.Value = node.Value with { Body = "", Answer = "" };
        }
    }

    private static long TextLength(LoggedRequest entry) => entry.Body.Length + entry.Answer.Length;
}
