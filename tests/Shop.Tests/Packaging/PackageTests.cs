using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Packaging;

/// <summary>What the shop owner uploads.</summary>
public sealed class PackageTests
{
    private const string Folder = "Misc.Marketplaces/";
    private const string PdfLib = "1.17.1";

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

    /// <summary>Other people's work is shipped as they publish it, with its licence.</summary>
    [Test]
    public void What_puts_vouchers_together_is_the_file_of_the_npm_package()
    {
        using var package = ZipFile.OpenRead(Repository.Package);
        using var file = new MemoryStream();
        package.GetEntry($"{Folder}Content/pdf-lib.min.js")!.Open().CopyTo(file);
        using var licence = new StreamReader(package.GetEntry($"{Folder}Content/pdf-lib.LICENSE.txt")!.Open());

        Assert.That(Convert.ToHexStringLower(SHA256.HashData(file.ToArray())), Is.EqualTo("0f9a5cad07941f0826586c94e089d89b918c46e5c17cf2d5a3c6f666e3bc694f"));
        Assert.That(licence.ReadToEnd(), Does.Contain($"pdf-lib {PdfLib}").And.Contain("MIT License"));
        Assert.That(FromNpm(), Is.Null.Or.EqualTo(file.ToArray()), "where npm answers");
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

    /// <summary>Null where there is no npm, or no network.</summary>
    private static byte[]? FromNpm()
    {
        var folder = Directory.CreateTempSubdirectory("pdf-lib-");
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["pack", $"pdf-lib@{PdfLib}", "--silent", "--pack-destination", folder.FullName]) { RedirectStandardOutput = true, RedirectStandardError = true });
            if (!npm!.WaitForExit(TimeSpan.FromSeconds(60)) || npm.ExitCode != 0)
                return null;

            using var tarball = new GZipStream(File.OpenRead(Path.Combine(folder.FullName, $"pdf-lib-{PdfLib}.tgz")), CompressionMode.Decompress);
            using var entries = new TarReader(tarball);
            while (entries.GetNextEntry() is { } entry)
            {
                if (entry.Name != "package/dist/pdf-lib.min.js")
                    continue;

                using var file = new MemoryStream();
                entry.DataStream!.CopyTo(file);
                return file.ToArray();
            }

            throw new InvalidOperationException("The package has no such file.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
