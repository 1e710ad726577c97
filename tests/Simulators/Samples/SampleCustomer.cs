namespace Marketplaces.Simulators;

internal sealed record SampleCustomer(
    string Id, string FirstName, string LastName, string Street, string Number, string Zip, string City, string Region, string StateCode, string Mobile)
{
    public string Email => $"customer-{Id}@example.com";

    private static readonly SampleCustomer[] All =
    [
        new("Qz8Lm2Rk1v", "Ελένη", "Παπαδοπούλου", "Τσιμισκή", "112Α", "54622", "Θεσσαλονίκη", "Θεσσαλονίκης", "ΘΕΣ", "6900000001"),
        new("PA4oqvpz8x", "Γιώργος", "Νικολάου", "Πανεπιστημίου", "4", "10564", "Αθήνα", "Αττικής", "ΑΤΤ", "6900000002"),
        new("mB3xW7tLqe", "Μαρία", "Κωνσταντίνου", "Κρήτης", "50", "73100", "Χανιά", "Χανίων", "ΧΑΝ", "6900000003"),
        new("tY6nD1sVcu", "Δημήτρης", "Οικονόμου", "Κορίνθου", "217", "26221", "Πάτρα", "Αχαΐας", "ΑΧΑ", "6900000004"),
        new("wK9pF5jHoa", "Κατερίνα", "Δημητρίου", "Παπαναστασίου", "33", "41222", "Λάρισα", "Λάρισας", "ΛΑΡ", "6900000005"),
        new("eR2gZ4bNyi", "Νίκος", "Αγγελόπουλος", "Αμερικής", "18", "85100", "Ρόδος", "Δωδεκανήσου", "ΔΩΔ", "6900000006")
    ];

    public static SampleCustomer Choose(Random random) => All[random.Next(All.Length)];
}
