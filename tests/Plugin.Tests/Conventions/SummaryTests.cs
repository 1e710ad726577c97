using Summary;

namespace Plugin.Tests.Conventions;

/// <summary>The last lines of build/test.</summary>
public sealed class SummaryTests
{
    private static readonly TestResult[] _results =
    [
        new("Shop.Tests.Faults.KillTests(Sqlite) Orders_survive", Outcome.Passed, ""),
        new("Shop.Tests.Faults.KillTests(Postgres) Orders_survive", Outcome.Failed, ""),
        new("Shop.Tests.Faults.KillTests(MariaDbXa,True) Orders_survive", Outcome.Skipped, "No MariaDB server."),
        new("Shop.Tests.Store.StoreTests Rows_are_kept(MySql)", Outcome.Skipped, "No MariaDB server."),
        new("Shop.Tests.Browser.AdminScreenTests Sqlite_is_no_argument_here", Outcome.Skipped, "No Chromium."),
    ];

    [Test]
    public void Everything_is_counted_and_what_was_skipped_has_its_reason() =>
        Assert.That(new TestSummary(_results).Lines(2, 1), Is.EqualTo(new[]
        {
            "on SQLite: 1 passed, 0 failed",
            "on PostgreSQL: 0 passed, 1 failed",
            "on MariaDB: 0 passed, 0 failed, 2 skipped",
            "2 skipped: No MariaDB server.",
            "1 skipped: No Chromium.",
            "3 passed, 2 failed, 3 skipped",
        }));

    [Test]
    public void Where_nothing_was_skipped_the_last_line_says_no_more_than_that() =>
        Assert.That(new TestSummary(_results.Take(1)).Lines(0, 0).Last(), Is.EqualTo("1 passed, 0 failed"));

    [Test]
    public void A_run_is_good_when_something_passed_and_nothing_failed() => Assert.Multiple(() =>
    {
        Assert.That(new TestSummary(_results.Take(1)).IsGood(0, 0), Is.True);
        Assert.That(new TestSummary(_results.Take(1)).IsGood(0, 1), Is.False);
        Assert.That(new TestSummary(_results.Take(2)).IsGood(0, 0), Is.False);
        Assert.That(new TestSummary(_results.Skip(2)).IsGood(0, 0), Is.False);
    });

    [Test]
    public void Results_are_read_from_the_file_of_the_test_run()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
              <Results>
                <UnitTestResult testId="1" testName="Works" outcome="Passed" />
                <UnitTestResult testId="2" testName="Breaks" outcome="Failed"><Output><ErrorInfo><Message>Expected: 1</Message></ErrorInfo></Output></UnitTestResult>
                <UnitTestResult testId="3" testName="Is_left_out" outcome="NotExecuted"><Output><ErrorInfo><Message>OneTimeSetUp: No Chromium.</Message></ErrorInfo></Output></UnitTestResult>
                <UnitTestResult testId="4" testName="Is_left_out_too" outcome="NotExecuted" />
              </Results>
              <TestDefinitions>
                <UnitTest id="1"><TestMethod className="A.Tests(Sqlite)" /></UnitTest>
              </TestDefinitions>
            </TestRun>
            """);
        var results = TestResult.Read(file).ToList();
        File.Delete(file);

        Assert.That(results, Is.EqualTo(new[]
        {
            new TestResult("A.Tests(Sqlite) Works", Outcome.Passed, ""),
            new TestResult(" Breaks", Outcome.Failed, ""),
            new TestResult(" Is_left_out", Outcome.Skipped, "No Chromium."),
            new TestResult(" Is_left_out_too", Outcome.Skipped, "no reason is given"),
        }));
    }
}
