using System.Text.RegularExpressions;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Plugin.Tests.Admin;
using TextList;

namespace Plugin.Tests.Localization;

/// <summary>The words on the screens are an e-shop owner's, in both languages.</summary>
public sealed partial class OwnersWordsTests
{
    /// <summary>What the plugin's authors call things and no owner does.</summary>
    private static readonly string[] _notInEnglish =
    [
        @"\blistings?\b", @"\bquarantin", @"\breplay", @"\bdiscard", @"\bjournal\b", @"\bnative order", @"\bidentity (rule|field)\b", @"\bpush\b", @"\bcompare now\b", @"\bpolling\b",
        @"\bsecrets?\b", @"\bbar codes?\b", @"\bplaceholder\b", @"\bid there\b", @"\bshop order\b", @"\bcould not be understood: ", @"\bfault of its own\b", @"\bpieces kept back\b", @"\bUTC\b",
        @"\bdispatched\b", @"\bmerchant panel\b", @"\btracking codes?\b", @"\bcommands?\b", @"\bcalls?\b(?! (this|itself))", @"\boffers? of\b", @"\bdry run\b",
    ];

    private static readonly string[] _notInGreek =
    [
        "καταχωρίσεις", "καταχώρισης", "καταχωρίσεων", "καραντίνα", "δραστηριότητα", "εντολές", "γραμμωτ", "αναγνωριστικ", "κανόνας ταυτότητας", "προϊόντος? αντικατάστασης", "τεμάχια που κρατούνται",
        "απεσταλμέν", "απορριφθεί(σ|ς)", "παραδομέν", "ακυρωμέν", "επιστραμμέν", "ολοκληρωμέν", "σημάνσεις", "προσφορές", "αλλαγμένη προσφορά", "^δεν προσφέρεται$", "id εκεί", "δεν έγιναν κατανοητά",
        "περιβάλλον του καταστήματος", "δικό του πρόβλημα", "δελτίο αποστολής", "τσεκάρ", "κωδικο(ί|ύς) αποστολής", "κλήσεις", "ημερολόγι", "τομέα",

        // Of these verbs Greek has no passive with the thing as its subject: a message is not processed "itself".
        "επεξεργαστεί", "επεξεργάζεται (ξανά|αυτόματα|από)", "επεξεργασμέν",

        // Twelve hours and decimal points.
        @"π\.μ\.|μ\.μ\.|\bπμ\b|\bμμ\b", @"[0-9]\.[0-9]{1,2}(?![0-9.])",
    ];

    /// <summary>Names, and what shops in Greece say in English.</summary>
    private static readonly HashSet<string> _latinInGreek = new(StringComparer.OrdinalIgnoreCase)
    {
        "Skroutz", "Shopflix", "Plus", "Merchants", "Marketplace", "marketplaces", "nopCommerce", "Fulfilled", "by", "coins", "deal", "Price", "optimizer", "IRIS", "Edenred", "Revolut", "VIES",
        "id", "token", "SKU", "GTIN", "MPN", "EAN", "barcode", "voucher", "courier", "express", "webhook", "API", "URL", "XML", "JSON", "CSV", "UTF", "PDF", "png", "jpg", "https", "EUR",
        "e-mail", "KB", "MB", "byte",
    };

    [Test]
    public void No_English_text_has_a_word_of_the_authors() => Assert.That(Faulty(Texts.All.Select(text => (text.Key, text.Value.English)), _notInEnglish), Is.Empty);

    [Test]
    public void No_Greek_text_has_an_old_word() => Assert.That(Faulty(Texts.All.Select(text => (text.Key, text.Value.Greek)), _notInGreek), Is.Empty);

    [Test]
    public void No_Greek_text_has_an_English_word() =>
        Assert.That(Texts.All.SelectMany(text => English(text.Value.Greek).Select(word => $"{text.Key}: {word}")), Is.Empty);

    /// <summary>All of these were once on the screens.</summary>
    [TestCase("Compare now", null)]
    [TestCase("Messages that could not be understood: {0}.", null)]
    [TestCase("The marketplace does not accept the secret.", null)]
    [TestCase(null, "Το μήνυμα {0} επεξεργάζεται ξανά.")]
    [TestCase(null, "Απορριφθείσα")]
    [TestCase(null, "Έληξε στις 7:11 μ.μ.")]
    [TestCase(null, "Η προμήθεια είναι 11.5 %.")]
    [TestCase(null, "Βρέθηκε με γραμμωτό κωδικό")]
    public void What_was_old_is_found(string? english, string? greek) => Assert.Multiple(() =>
    {
        Assert.That(english is null || Faulty([("key", english)], _notInEnglish).Any(), Is.True);
        Assert.That(greek is null || Faulty([("key", greek)], _notInGreek).Any(), Is.True);
    });

    [TestCase("Δείτε το log.", "log")]
    [TestCase("Το {0} δεν είναι domain, γράψτε <b>%Order.Code%</b> files.example.gr.", "domain")]
    public void An_English_word_in_a_Greek_text_is_found(string greek, string word) => Assert.That(English(greek), Is.EqualTo(new[] { word }));

    [Test]
    public void A_figure_of_thousands_is_no_decimal_point() => Assert.That(Faulty([("key", "Έως 10.000 παραγγελίες, στις 15:00.")], _notInGreek), Is.Empty);

    [Test]
    public void The_list_of_all_texts_is_up_to_date() =>
        Assert.That(
            File.ReadAllText(Path.Combine(PluginSources.Plugin, "..", "docs", "texts.md")),
            Is.EqualTo(TextTable.Of(Texts.All)),
            "docs/texts.md is not what the plugin says: make it anew with build/docs");

    private static IEnumerable<string> Faulty(IEnumerable<(string Key, string Text)> texts, string[] patterns) =>
        from text in texts
        from pattern in patterns
        where Regex.IsMatch(text.Text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        select $"{text.Key}: {pattern} in “{text.Text}”";

    private static IEnumerable<string> English(string greek) =>
        Latin().Matches(NoWords().Replace(greek, " ")).Select(match => match.Value).Where(word => !_latinInGreek.Contains(word));

    /// <summary>Places, tokens of a message template, mark-up, web addresses, and what is to be typed or read literally.</summary>
    [GeneratedRegex(@"\{\d\}|%[A-Za-z.]+%|<[^>]*>|[a-z]+://\S+|\b[A-Za-z-]+(\.[A-Za-z-]+)+\b|«(on|off|Skroutz: )»|\b(on|off)\b(?= ούτε|\.$)|GR-|#\S+")]
    private static partial Regex NoWords();

    [GeneratedRegex("[A-Za-z]+(-[A-Za-z]+)*[A-Za-z]")]
    private static partial Regex Latin();
}
