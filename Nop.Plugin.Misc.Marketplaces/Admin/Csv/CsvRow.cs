namespace Nop.Plugin.Misc.Marketplaces.Admin.Csv;

/// <param name="Line">Where it begins in the file, from 1.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
