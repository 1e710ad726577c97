using EmbeddedShop.Plugins;
using EmbeddedShop.TestPlugin;
using EmbeddedShop.Tests.Support;

namespace EmbeddedShop.Tests.Plugins;

internal sealed class PluginPackageTests
{
    private string _directory = null!;

    private string Plugins => Path.Combine(_directory, "Plugins");

    [SetUp]
    public void MakeDirectory() => _directory = Directory.CreateTempSubdirectory("package-").FullName;

    [TearDown]
    public void RemoveDirectory() => Directory.Delete(_directory, recursive: true);

    [Test]
    public void A_package_with_one_root_directory_is_extracted_under_its_name()
    {
        var folder = PluginPackage.Extract(TestPackage.Create(_directory), Plugins);
        Assert.That(folder, Is.EqualTo(Path.Combine(Plugins, "Misc.Parcels")));
        Assert.That(PluginPackage.ReadDescriptor(folder).SystemName, Is.EqualTo("Misc.Parcels"));
    }

    [Test]
    public void An_older_folder_of_the_name_is_replaced()
    {
        var stale = Directory.CreateDirectory(Path.Combine(Plugins, "Misc.Parcels")).FullName;
        File.WriteAllText(Path.Combine(stale, "stale.txt"), "");
        PluginPackage.Extract(TestPackage.Create(_directory), Plugins);
        Assert.That(File.Exists(Path.Combine(stale, "stale.txt")), Is.False);
    }

    [Test]
    public void A_stray_file_in_the_root_is_refused() =>
        Refused("one root", ("Misc.Parcels/plugin.json", TestPackage.Descriptor), ("readme.txt", ""));

    [Test]
    public void Two_root_directories_are_refused() =>
        Refused("one root", ("Misc.Parcels/plugin.json", TestPackage.Descriptor), ("Other/plugin.json", TestPackage.Descriptor));

    [Test]
    public void Files_without_a_directory_are_refused() => Refused("one root", ("plugin.json", TestPackage.Descriptor));

    [Test]
    public void Backslashes_in_entry_names_are_refused() => Refused("one root", ("Misc.Parcels\\plugin.json", TestPackage.Descriptor));

    [Test]
    public void A_directory_without_descriptor_is_refused() => Refused("plugin.json", ("Misc.Parcels/readme.txt", ""));

    [Test]
    public void Another_shop_version_is_refused() =>
        Refused("4.90", ("Misc.Parcels/plugin.json", TestPackage.Descriptor.Replace("[ \"4.90\" ]", "[ \"4.80\" ]", StringComparison.Ordinal)));

    [Test]
    public void A_file_that_is_no_zip_is_refused()
    {
        var file = Path.Combine(_directory, "no.zip");
        File.WriteAllText(file, "no");
        Assert.Throws<ShopSetupException>(() => PluginPackage.Extract(file, Plugins));
    }

    [Test]
    public void A_library_the_site_already_has_is_skipped_with_a_warning()
    {
        var zip = TestPackage.Create(
            _directory,
            ("Misc.Parcels/plugin.json", TestPackage.Descriptor),
            ("Misc.Parcels/EmbeddedShop.TestPlugin.dll", null),
            ("Misc.Parcels/Newtonsoft.Json.dll", "not even an assembly"));
        var plugin = LoadedPlugin.Load(PluginPackage.Extract(zip, Plugins));
        Assert.Multiple(() =>
        {
            Assert.That(plugin.Warnings, Has.One.Contains("Newtonsoft.Json.dll"));
            Assert.That(plugin.Descriptor.PluginType, Is.EqualTo(typeof(ParcelPlugin)));
        });
    }

    private void Refused(string reason, params (string Name, string? Text)[] entries)
    {
        var refused = Assert.Throws<ShopSetupException>(() => PluginPackage.Extract(TestPackage.Create(_directory, entries), Plugins));
        Assert.That(refused!.Message, Does.Contain(reason));
    }
}
