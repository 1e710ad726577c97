using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Marketplaces.PureBench;

const int Rounds = 5;

// In this process: what is measured neither keeps state nor depends on how a runtime starts. --dry: whether it works, not how fast it is.
var job = (args.Contains("--dry") ? Job.Dry : Job.ShortRun.WithIterationCount(Rounds)).WithToolchain(InProcessEmitToolchain.Instance);
var log = new AccumulationLogger();
var config = ManualConfig.CreateEmpty()
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddJob(job)
    .AddLogger(log)
    .WithOptions(ConfigOptions.DisableLogFile)
    .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "marketplaces-pure-bench"));
var summary = BenchmarkRunner.Run<PureParts>(config);
if (summary.HasCriticalValidationErrors || summary.Reports.Length == 0 || summary.Reports.Any(report => !report.Success))
{
    Console.Error.WriteLine(log.GetLog());
    return 1;
}

var table = new AccumulationLogger();
MarkdownExporter.GitHub.ExportToLog(summary, table);
Console.WriteLine(table.GetLog().Replace("&#39;", "", StringComparison.Ordinal));
return 0;
