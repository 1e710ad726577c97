using System.Globalization;
using Summary;

// Passed and failed checks that are no tests of a test project are told by the caller.
if (args is not [var folder, var passedText, var failedText]
    || !int.TryParse(passedText, NumberStyles.None, CultureInfo.InvariantCulture, out var passed)
    || !int.TryParse(failedText, NumberStyles.None, CultureInfo.InvariantCulture, out var failed))
{
    Console.Error.WriteLine("usage: RESULTS-FOLDER CHECKS-PASSED CHECKS-FAILED");
    return 2;
}

var summary = new TestSummary(Directory.GetFiles(folder, "*.trx").Order(StringComparer.Ordinal).SelectMany(TestResult.Read));
foreach (var line in summary.Lines(passed, failed))
    Console.WriteLine(line);

return summary.IsGood(passed, failed) ? 0 : 1;
