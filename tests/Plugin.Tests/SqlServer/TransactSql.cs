using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Plugin.Tests.SqlServer;

/// <summary>Reads statements as SQL Server 2012 does, the oldest that nopCommerce runs on.</summary>
internal static class TransactSql
{
    /// <summary>Functions that SQL Server 2012 has; whatever else is said has to be looked up there before it is added.</summary>
    private static readonly HashSet<string> _functions = new(StringComparer.OrdinalIgnoreCase)
    {
        "CHARINDEX", "COUNT", "LEN", "LOWER", "LTRIM", "MAX", "MIN", "REPLACE", "ROW_NUMBER", "RTRIM", "SCOPE_IDENTITY", "SUM",
    };

    /// <summary>The script's statements.</summary>
    /// <exception cref="AssertionException">SQL Server would not understand it.</exception>
    public static TSqlFragment Read(string sql)
    {
        using var reader = new StringReader(sql);
        var script = new TSql110Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        var unknown = new Functions();
        script?.Accept(unknown);
        var complaints = errors.Select(error => $"line {error.Line}: {error.Message}").Concat(unknown.Names.Except(_functions, StringComparer.OrdinalIgnoreCase)).ToList();
        return complaints.Count == 0 ? script! : throw new AssertionException($"SQL Server does not take this ({string.Join("; ", complaints)}):\n{sql}");
    }

    private sealed class Functions : TSqlFragmentVisitor
    {
        public List<string> Names { get; } = [];

        public override void Visit(FunctionCall node) => Names.Add(node.FunctionName.Value);
    }
}
