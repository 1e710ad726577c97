using Nop.Core.Domain.Directory;
using Nop.Data;

namespace EmbeddedShop.SampleData;

/// <summary>Countries of a European shop, the Greek regions as nopCommerce installs them, and the districts of Cyprus.</summary>
internal static class SampleCountries
{
    private static readonly (string Name, string Two, string Three, int Number)[] _countries =
    [
        ("Greece", "GR", "GRC", 300), ("Cyprus", "CY", "CYP", 196), ("Austria", "AT", "AUT", 40), ("Belgium", "BE", "BEL", 56),
        ("Bulgaria", "BG", "BGR", 100), ("Croatia", "HR", "HRV", 191), ("Czechia", "CZ", "CZE", 203), ("Denmark", "DK", "DNK", 208),
        ("Estonia", "EE", "EST", 233), ("Finland", "FI", "FIN", 246), ("France", "FR", "FRA", 250), ("Germany", "DE", "DEU", 276),
        ("Hungary", "HU", "HUN", 348), ("Ireland", "IE", "IRL", 372), ("Italy", "IT", "ITA", 380), ("Latvia", "LV", "LVA", 428),
        ("Lithuania", "LT", "LTU", 440), ("Luxembourg", "LU", "LUX", 442), ("Malta", "MT", "MLT", 470), ("Netherlands", "NL", "NLD", 528),
        ("Poland", "PL", "POL", 616), ("Portugal", "PT", "PRT", 620), ("Romania", "RO", "ROU", 642), ("Slovakia", "SK", "SVK", 703),
        ("Slovenia", "SI", "SVN", 705), ("Spain", "ES", "ESP", 724), ("Sweden", "SE", "SWE", 752), ("Switzerland", "CH", "CHE", 756),
        ("United Kingdom", "GB", "GBR", 826), ("United States of America", "US", "USA", 840),
    ];

    private static readonly string[] _outsideVat = ["CH", "GB", "US"];

    private static readonly string[] _greekRegions =
    [
        "ΑΙΤΩΛΟΑΚΑΡΝΑΝΙΑΣ", "ΑΡΓΟΛΙΔΑΣ", "ΑΡΚΑΔΙΑΣ", "ΑΡΤΑΣ", "ΑΤΤΙΚΗΣ", "ΑΧΑΙΑΣ", "ΒΟΙΩΤΙΑΣ", "ΓΡΕΒΕΝΩΝ", "ΔΡΑΜΑΣ", "ΔΩΔΕΚΑΝΗΣΟΥ", "ΕΒΡΟΥ",
        "ΕΥΒΟΙΑΣ", "ΕΥΡΥΤΑΝΙΑΣ", "ΖΑΚΥΝΘΟΥ", "ΗΛΕΙΑΣ", "ΗΜΑΘΙΑΣ", "ΗΡΑΚΛΕΙΟΥ", "ΘΕΣΠΡΩΤΙΑΣ", "ΘΕΣΣΑΛΟΝΙΚΗΣ", "ΙΩΑΝΝΙΝΩΝ", "ΚΑΒΑΛΑΣ",
        "ΚΑΡΔΙΤΣΑΣ", "ΚΑΣΤΟΡΙΑΣ", "ΚΕΡΚΥΡΑΣ", "ΚΕΦΑΛΛΗΝΙΑΣ", "ΚΙΛΚΙΣ", "ΚΟΖΑΝΗΣ", "ΚΟΡΙΝΘΙΑΣ", "ΚΥΚΛΑΔΩΝ", "ΛΑΚΩΝΙΑΣ", "ΛΑΡΙΣΑΣ",
        "ΛΑΣΙΘΙΟΥ", "ΛΕΣΒΟΥ", "ΛΕΥΚΑΔΑΣ", "ΜΑΓΝΗΣΙΑΣ", "ΜΕΣΣΗΝΙΑΣ", "ΞΑΝΘΗΣ", "ΠΕΛΛΗΣ", "ΠΙΕΡΙΑΣ", "ΠΡΕΒΕΖΑΣ", "ΡΕΘΥΜΝΗΣ", "ΡΟΔΟΠΗΣ",
        "ΣΑΜΟΥ", "ΣΕΡΡΩΝ", "ΤΡΙΚΑΛΩΝ", "ΦΘΙΩΤΙΔΑΣ", "ΦΛΩΡΙΝΑΣ", "ΦΩΚΙΔΑΣ", "ΧΑΛΚΙΔΙΚΗΣ", "ΧΑΝΙΩΝ", "ΧΙΟΥ",
    ];

    private static readonly string[] _cypriotDistricts = ["Famagusta", "Kyrenia", "Larnaca", "Limassol", "Nicosia", "Paphos"];

    public static async Task InsertAsync(IRepository<Country> countries, IRepository<StateProvince> states)
    {
        var rows = _countries.Select((country, index) => new Country
        {
            Name = country.Name,
            TwoLetterIsoCode = country.Two,
            ThreeLetterIsoCode = country.Three,
            NumericIsoCode = country.Number,
            AllowsBilling = true,
            AllowsShipping = true,
            SubjectToVat = !_outsideVat.Contains(country.Two),
            Published = true,
            DisplayOrder = index + 1,
        }).ToList();
        await countries.InsertAsync(rows, publishEvent: false);
        await states.InsertAsync([.. States(rows[0].Id, _greekRegions), .. States(rows[1].Id, _cypriotDistricts)], publishEvent: false);
    }

    private static IEnumerable<StateProvince> States(int countryId, string[] names) =>
        names.Select((name, index) => new StateProvince
        {
            CountryId = countryId,
            Name = name,
            Abbreviation = name[..3],
            Published = true,
            DisplayOrder = index + 1,
        });
}
