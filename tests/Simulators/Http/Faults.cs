using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>What goes wrong next. Rules are used up in the order they were added; switches stay until cleared.</summary>
public class Faults
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _rules = [];

    public IReadOnlyList<Fault> Pending
    {
        get
        {
            lock (_gate)
                return [.. _rules];
        }
    }

    public void Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fault.Times);
        lock (_gate)
            _rules.Add(fault);
    }

    public void Answer(string path, int status, string body = "", int times = 1) =>
        Add(new Fault { Path = path, Status = status, Body = body, Times = times });

    public void TooManyRequests(string path, int retryAfterSeconds, int times = 1) =>
        Add(new Fault { Path = path, Status = 429, RetryAfterSeconds = retryAfterSeconds, Times = times });

    public void HtmlPage(string path, int status = 200, int times = 1) => Add(new Fault
    {
        Path = path,
        Status = status,
        Times = times,
        ContentType = "text/html; charset=utf-8",
        Body = "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>We will be back soon</h1></body></html>"
    });

    public void Hang(string path, int times = 1) => Add(new Fault { Kind = FaultKind.Hang, Path = path, Times = times });

    public void DropAnswer(string path, int times = 1) => Add(new Fault { Kind = FaultKind.DropAnswer, Path = path, Times = times });

    public void TruncateBody(string path, int times = 1) => Add(new Fault { Kind = FaultKind.TruncateBody, Path = path, Times = times });

    public void Delay(string path, TimeSpan delay, int times = Fault.Always) =>
        Add(new Fault { Kind = FaultKind.Delay, Path = path, Delay = delay, Times = times });

    public void Clear()
    {
        lock (_gate)
            _rules.Clear();
        ClearSwitches();
    }

    protected virtual void ClearSwitches()
    {
    }

    /// <summary>The switches by their name in JSON, for the simulator's page and controls.</summary>
    internal virtual JsonObject Switches => [];

    internal virtual void Set(string name, JsonNode? value) => throw new ArgumentException($"There is no switch '{name}'.");

    internal IReadOnlyList<Fault> Take(string method, string path)
    {
        lock (_gate)
        {
            var taken = new List<Fault>();
            for (var index = 0; index < _rules.Count; index++)
            {
                var rule = _rules[index];
                if (!Matches(rule, method, path) || (rule.Kind != FaultKind.Delay && taken.Exists(fault => fault.Kind != FaultKind.Delay)))
                    continue;

                taken.Add(rule);
                if (rule.Times == 1)
                    _rules.RemoveAt(index--);
                else if (rule.Times != Fault.Always)
                    _rules[index] = rule with { Times = rule.Times - 1 };
            }

            return taken;
        }
    }

    private static bool Matches(Fault rule, string method, string path) =>
        (rule.Method == null || string.Equals(rule.Method, method, StringComparison.OrdinalIgnoreCase))
        && (rule.Path.Contains('*', StringComparison.Ordinal)
            ? FileSystemName.MatchesSimpleExpression(rule.Path, path)
            : path.StartsWith(rule.Path, StringComparison.OrdinalIgnoreCase));
}
