using System.Text;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Csv;

/// <summary>Reads RFC 4180: separated by semicolons, commas or tabs, whichever the first line has most of; quoted cells may hold separators, quotes and lines.</summary>
public static class CsvReader
{
    private const char Quote = '"';
    private const char Semicolon = ';';
    private static readonly char[] _separators = [Semicolon, ',', '\t'];

    /// <summary>Rows that are not wholly empty.</summary>
    /// <exception cref="FormatException">A quote is never closed; the message is the line where it was opened.</exception>
    public static IEnumerable<CsvRow> Read(string text)
    {
        var separator = SeparatorOf(text);
        var (cells, cell, line, began, quotedSince) = (new List<string>(), new StringBuilder(), 1, 1, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (character == '\n')
                line++;
            if (quotedSince > 0)
            {
                if (character != Quote)
                    cell.Append(character);
                else if (at + 1 < text.Length && text[at + 1] == Quote)
                    cell.Append(text[++at]);
                else
                    quotedSince = 0;
            }
            else if (character == Quote && cell.Length == 0)
            {
                quotedSince = line;
            }
            else if (character == separator)
            {
                EndCell();
            }
            else if (character is '\n' or '\r')
            {
                if (EndRow() is { } row)
                    yield return row;
                began = line;
            }
            else
            {
                cell.Append(character);
            }
        }

        if (quotedSince > 0)
            throw new FormatException($"{quotedSince}");
        if (EndRow() is { } last)
            yield return last;

        void EndCell()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }

        CsvRow? EndRow()
        {
            EndCell();
            var row = cells.TrueForAll(string.IsNullOrWhiteSpace) ? null : new CsvRow(began, [.. cells]);
            cells.Clear();
            return row;
        }
    }

    private static char SeparatorOf(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        var first = end < 0 ? text : text[..end];
        return _separators.MaxBy(separator => first.Count(character => character == separator));
    }
}
