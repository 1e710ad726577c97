namespace Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;

/// <summary>What warnings say.</summary>
public static class DeadlineTexts
{
    /// <summary>Name of the message template.</summary>
    public const string Template = "Marketplaces.DeadlineNear";

    public const string Near = Prefix + "Near";
    public const string Missed = Prefix + "Missed";
    public const string MailSubject = Prefix + "MailSubject";
    public const string MailBody = Prefix + "MailBody";

    private const string Prefix = MarketplacesDefaults.Resources + ".Deadline.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Near] = ("Not accepted or rejected yet: {0} minutes are left, until {1}.", "Δεν έγινε ακόμη αποδοχή ή απόρριψη: απομένουν {0} λεπτά, έως {1}."),
        [Missed] = ("The deadline passed at {0}; the order had not been accepted or rejected.", "Η προθεσμία πέρασε στις {0} χωρίς αποδοχή ή απόρριψη."),
        [MailSubject] = ("%Marketplaces.Marketplace% order %Marketplaces.OrderCode%: accept or reject by %Marketplaces.Deadline%", "Παραγγελία %Marketplaces.OrderCode% του %Marketplaces.Marketplace%: αποδοχή ή απόρριψη έως %Marketplaces.Deadline%"),
        [MailBody] = (
            "<p>The order <a href=\"%Marketplaces.OrderUrl%\">%Marketplaces.OrderCode%</a> of %Marketplaces.Marketplace% has not been accepted or rejected. The time for it ends at %Marketplaces.Deadline%.</p><p>%Marketplaces.Reasons%</p>",
            "<p>Η παραγγελία <a href=\"%Marketplaces.OrderUrl%\">%Marketplaces.OrderCode%</a> του %Marketplaces.Marketplace% δεν έχει γίνει αποδεκτή ούτε έχει απορριφθεί. Η προθεσμία λήγει στις %Marketplaces.Deadline%.</p><p>%Marketplaces.Reasons%</p>"),
    };
}
