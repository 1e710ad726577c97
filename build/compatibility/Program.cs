using Compatibility;

if (args is ["dump", .. var installed] && installed.Length > 0)
{
    foreach (var line in Facts.Dump(installed))
        Console.WriteLine(line);

    return 0;
}

if (args is ["check", var file, var plugin, .. var contracts] && contracts.Length > 0)
{
    var missing = new[] { file, plugin }.Concat(contracts).Where(path => !File.Exists(path)).ToList();
    if (missing.Count > 0)
    {
        Console.Error.WriteLine($"not found: {string.Join(", ", missing)}");
        return 2;
    }

    var facts = Facts.Load(file);
    string[] problems = [.. new PluginCheck(facts).Problems(plugin).Concat(contracts.SelectMany(new ContractCheck(facts).Problems)).Distinct()];
    foreach (var problem in problems)
        Console.WriteLine(problem);

    Console.WriteLine(problems.Length == 0
        ? $"compatible: every reference of {Path.GetFileName(plugin)} and {contracts.Length} contract assemblies hold against {facts.Assemblies.Count} real assemblies"
        : $"incompatible: {problems.Length} problems");
    return problems.Length == 0 ? 0 : 1;
}

Console.Error.WriteLine("usage: dump DLL... | check FACTS PLUGIN.dll CONTRACT.dll...");
return 2;
