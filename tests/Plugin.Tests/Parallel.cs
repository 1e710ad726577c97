// The tests of a fixture share its fields; fixtures share nothing.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
