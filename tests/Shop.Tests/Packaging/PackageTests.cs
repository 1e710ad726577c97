using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Packaging;

/// <summary>What the shop owner uploads.</summary>
public sealed class PackageTests
{
    private const string Folder = "Misc.Marketplaces/";

    [Test]
    public void It_holds_exactly_the_plugin_its_descriptor_its_logo_and_its_content()
    {
        using var package = ZipFile.OpenRead(Repository.Package);
        var names = package.Entries.Where(entry => !entry.FullName.EndsWith('/')).Select(entry => entry.FullName).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(names, Is.SupersetOf(new[] { $"{Folder}plugin.json", $"{Folder}logo.png", $"{Folder}Nop.Plugin.Misc.Marketplaces.dll" }));
            Assert.That(names.Where(name => name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)), Is.EqualTo(new[] { $"{Folder}Nop.Plugin.Misc.Marketplaces.dll" }), "no foreign DLL");
            Assert.That(names.Where(name => name.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase)), Is.Empty, "the views are compiled in");
            Assert.That(names.Where(name => name.Contains('\\', StringComparison.Ordinal)), Is.Empty, "the shop refuses backslashes");
            Assert.That(
                names.Where(name => !name.StartsWith($"{Folder}Content/", StringComparison.Ordinal)),
                Is.EquivalentTo(new[] { $"{Folder}plugin.json", $"{Folder}logo.png", $"{Folder}Nop.Plugin.Misc.Marketplaces.dll" }));
        });
    }

    [Test]
    public void The_descriptor_is_the_repositorys_own()
    {
        using var package = ZipFile.OpenRead(Repository.Package);
        using var reader = new StreamReader(package.GetEntry($"{Folder}plugin.json")!.Open());
        var descriptor = JsonNode.Parse(reader.ReadToEnd())!;

        Assert.Multiple(() =>
        {
            Assert.That((string?)descriptor["SystemName"], Is.EqualTo("Misc.Marketplaces"));
            Assert.That((string?)descriptor["SupportedVersions"]![0], Is.EqualTo("4.90"));
            Assert.That(JsonNode.DeepEquals(descriptor, JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "plugin.json")))), Is.True);
        });
    }

    [Test]
    public void The_assembly_refers_only_to_dotnet_and_to_what_nopCommerce_contains()
    {
        using var package = ZipFile.OpenRead(Repository.Package);
        using var dll = new MemoryStream();
        package.GetEntry($"{Folder}Nop.Plugin.Misc.Marketplaces.dll")!.Open().CopyTo(dll);
        dll.Position = 0;
        using var portable = new PEReader(dll);
        var metadata = portable.GetMetadataReader();
        var foreign = metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal)
                && !name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                && name != "Microsoft.Net.Http.Headers"
                && !name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
                && name is not ("Nop.Core" or "Nop.Data" or "Nop.Services" or "Nop.Web.Framework" or "FluentMigrator" or "FluentMigrator.Abstractions" or "linq2db" or "netstandard" or "Microsoft.CSharp"));

        Assert.That(foreign, Is.Empty);
    }
}
