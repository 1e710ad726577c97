using System.Globalization;
using System.Text;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Csv;

/// <summary>Writes what a spreadsheet in the reader's language opens: where the comma is the decimal sign, it separates by semicolons.</summary>
public sealed class CsvWriter
{
    private const string Shield = "'";
    private readonly char _separator = CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',';
    private readonly StringBuilder _text = new();
    private bool _isBegun;

    /// <summary>With the mark by which spreadsheets know UTF-8.</summary>
    public byte[] Bytes => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(_text.ToString())];

    /// <summary>Characters that were not taken yet.</summary>
    public int Length => _text.Length;

    /// <summary>What was written since the last call; <see cref="Bytes"/> no longer has it. The first time with the mark of <see cref="Bytes"/>.</summary>
    public byte[] Take()
    {
        byte[] part = _isBegun ? Encoding.UTF8.GetBytes(_text.ToString()) : Bytes;
        _isBegun = true;
        _text.Clear();
        return part;
    }

    public void Row(IEnumerable<string> cells) => _text.AppendJoin(_separator, cells.Select(Quoted)).Append("\r\n");

    /// <summary>Words that a spreadsheet would take for a formula are shielded; figures of our own need not be.</summary>
    public static string Words(string? text) => text is not null && IsFormula(text) ? Shield + text : text ?? "";

    /// <summary>What <see cref="Words"/> was made of.</summary>
    public static string Unshielded(string cell) => cell.StartsWith(Shield, StringComparison.Ordinal) && IsFormula(cell[1..]) ? cell[1..] : cell;

    private static bool IsFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];

    private string Quoted(string cell) =>
        cell.IndexOfAny(['"', '\r', '\n', ';', ',', '\t']) >= 0
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
