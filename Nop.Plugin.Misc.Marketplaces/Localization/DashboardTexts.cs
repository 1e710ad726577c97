namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>The card on the first page of the administration.</summary>
public static class DashboardTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Dashboard.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("Marketplace orders", "Παραγγελίες marketplaces"),
        [Prefix + "NotConnected"] = (
            "The plugin is installed, but no marketplace is connected yet.",
            "Το πρόσθετο εγκαταστάθηκε, αλλά δεν έχει συνδεθεί ακόμη κανένα marketplace."),
        [Prefix + "ConfigureNow"] = ("Configure now", "Ρύθμιση τώρα"),
        [Prefix + "ConfigurePlugin"] = ("Marketplaces: configure now", "Marketplaces: ρύθμιση τώρα"),
        [Prefix + "Undecided"] = ("to accept or reject", "για αποδοχή ή απόρριψη"),
        [Prefix + "NextDeadline"] = ("the next one by {0}", "η επόμενη έως {0}"),
        [Prefix + "Problems"] = ("with a problem", "με πρόβλημα"),
        [Prefix + "Unreadable.One"] = ("message that could not be read", "μήνυμα που δεν διαβάστηκε"),
        [Prefix + "Unreadable"] = ("messages that could not be read", "μηνύματα που δεν διαβάστηκαν"),
    };
}
