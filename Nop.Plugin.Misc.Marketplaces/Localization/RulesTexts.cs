namespace Nop.Plugin.Misc.Marketplaces.Localization;

public static class RulesTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Rules.";
    private const string Field = Prefix + "Fields.";
    private const string Invalid = Prefix + "Invalid.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [MarketplacesDefaults.Resources + ".Menu.Rules"] = ("Rules", "Κανόνες"),
        [Prefix + "Title"] = ("Rules of {0}", "Κανόνες: {0}"),
        [Prefix + "Accounts"] = ("Accounts", "Λογαριασμοί"),
        [Prefix + "Accept"] = ("Accept by itself", "Αυτόματη αποδοχή"),
        [Prefix + "Accept.Explanation"] = (
            "An order is accepted when each of its items is matched with a product of the shop and in stock beyond your safety stock. What a rule does not accept waits for you, with the reason on its page.",
            "Μια παραγγελία γίνεται αποδεκτή όταν κάθε είδος της αντιστοιχεί σε προϊόν του καταστήματος και υπάρχει σε απόθεμα, πέρα από το απόθεμα ασφαλείας. Ό,τι δεν δέχεται ο κανόνας σας περιμένει, με τον λόγο στη σελίδα του."),
        [Prefix + "Pickup"] = ("How it is picked up", "Πώς παραλαμβάνεται"),
        [Prefix + "Pickup.Explanation"] = (
            "Also used when you accept several orders at once in the list.",
            "Ισχύει και όταν δέχεστε πολλές παραγγελίες μαζί από τη λίστα."),
        [Prefix + "Reject"] = ("Reject by itself", "Αυτόματη απόρριψη"),
        [Prefix + "Reject.Warning"] = (
            "Marketplaces charge for rejections and count them against the shop: Skroutz takes half of its fee for what is rejected. Without this a short order waits for you.",
            "Τα marketplaces χρεώνουν τις απορρίψεις και τις μετρούν εις βάρος του καταστήματος: το Skroutz κρατά το μισό της χρέωσής του για όσα απορρίπτονται. Χωρίς αυτό, μια παραγγελία με ελλείψεις σας περιμένει."),
        [Prefix + "Deadline"] = ("Before the deadline", "Πριν από την προθεσμία"),
        [Prefix + "ShopTime"] = ("It is {0} in the shop's time zone.", "Στη ζώνη ώρας του καταστήματος είναι {0}."),
        [Prefix + "Try"] = ("Try on the last orders", "Δοκιμή στις τελευταίες παραγγελίες"),
        [Prefix + "Try.Hint"] = ("Shows what the rules on this page would say, without saving, sending or asking anything.", "Δείχνει τι θα έλεγαν οι κανόνες της σελίδας, χωρίς να αποθηκευτεί, να σταλεί ή να ζητηθεί κάτι."),
        [Prefix + "DryRun"] = ("What these rules would have said", "Τι θα είχαν πει αυτοί οι κανόνες"),
        [Prefix + "DryRun.Explanation"] = (
            "By today's stock and prices and the hour at which each order came. Where an order is no longer open its pickup cannot be judged.",
            "Με το σημερινό απόθεμα και τις σημερινές τιμές, στην ώρα που ήρθε κάθε παραγγελία. Όπου η παραγγελία δεν είναι πια ανοιχτή, η παραλαβή της δεν κρίνεται."),
        [Prefix + "DryRun.None"] = ("There are no orders yet.", "Δεν υπάρχουν ακόμη παραγγελίες."),
        [Prefix + "DryRun.Verdict"] = ("Rules", "Κανόνες"),
        [Prefix + "DryRun.Reasons"] = ("Why", "Γιατί"),
        [Prefix + "WouldAccept"] = ("accept", "αποδοχή"),
        [Prefix + "WouldReject"] = ("reject", "απόρριψη"),
        [Prefix + "WouldLeave"] = ("leave to you", "περιμένει εσάς"),
        [Prefix + "Left"] = ("The rules left this order to you:", "Οι κανόνες άφησαν αυτή την παραγγελία σε εσάς:"),
        [Prefix + "Saved"] = ("The rules have been saved.", "Οι κανόνες αποθηκεύτηκαν."),
        [Prefix + "NotSaved"] = ("Please correct the marked fields.", "Διορθώστε τα σημειωμένα πεδία."),

        [Field + "AcceptByRule"] = ("Accept what meets the conditions", "Αποδοχή όσων πληρούν τους όρους"),
        [Field + "AcceptByRule.Hint"] = ("Without a person, in your working hours.", "Χωρίς άνθρωπο, μέσα στο ωράριό σας."),
        [Field + "PriceTolerance"] = ("Price at most below yours (%)", "Τιμή το πολύ κάτω από τη δική σας (%)"),
        [Field + "PriceTolerance.Hint"] = (
            "An order with an item that was sold even cheaper than that, beside what the shop asks there now, waits for you. Empty: prices do not matter.",
            "Μια παραγγελία με είδος που πωλήθηκε ακόμη φθηνότερα από όσο ζητά τώρα το κατάστημα σας περιμένει. Κενό: οι τιμές δεν μετρούν."),
        [Field + "WorkDays"] = ("Days", "Ημέρες"),
        [Field + "WorkDays.Hint"] = ("Days on which the rules accept.", "Ημέρες στις οποίες δέχονται οι κανόνες."),
        [Field + "WorkFrom"] = ("From", "Από"),
        [Field + "WorkFrom.Hint"] = ("Such as 09:00. Empty in both: the whole day.", "Για παράδειγμα 09:00. Κενό και στα δύο: όλη την ημέρα."),
        [Field + "WorkUntil"] = ("Until", "Έως"),
        [Field + "WorkUntil.Hint"] = ("Such as 17:00. An earlier hour than the first goes past midnight.", "Για παράδειγμα 17:00. Ώρα πριν από την πρώτη συνεχίζει μετά τα μεσάνυχτα."),
        [Field + "PickupLocation"] = ("Pickup location", "Σημείο παραλαβής"),
        [Field + "PickupLocation.Hint"] = (
            "Its id or part of its name as the marketplace shows it. Empty: the only one that is offered; where there are several you are asked.",
            "Το id του ή μέρος του ονόματος όπως το δείχνει το marketplace. Κενό: το μόνο που προσφέρεται· όπου είναι περισσότερα, ερωτάστε."),
        [Field + "PickupWindow"] = ("Pickup window", "Ώρα παραλαβής"),
        [Field + "PickupWindow.Hint"] = (
            "Part of its name, such as 15:00. Empty, or where it is not offered: the earliest.",
            "Μέρος του ονόματος, για παράδειγμα 15:00. Κενό, ή όπου δεν προσφέρεται: η νωρίτερη."),
        [Field + "Parcels"] = ("Parcels", "Δέματα"),
        [Field + "Parcels.Hint"] = ("0 takes the fewest that are offered.", "Με 0 επιλέγονται τα λιγότερα που προσφέρονται."),
        [Field + "RejectOnShortage"] = ("Reject what the shop does not have", "Απόρριψη όσων δεν έχει το κατάστημα"),
        [Field + "RejectOnShortage.Hint"] = (
            "In your working hours, and only where too few pieces are the only objection: item by item with what there is, or the whole order where the marketplace takes nothing else.",
            "Μέσα στο ωράριό σας και μόνο όταν το μόνο εμπόδιο είναι τα λίγα τεμάχια: ανά είδος με όσα υπάρχουν, ή ολόκληρη η παραγγελία όπου το marketplace δεν δέχεται κάτι άλλο."),
        [Field + "WarnMinutes"] = ("Warn before the deadline (minutes)", "Προειδοποίηση πριν από την προθεσμία (λεπτά)"),
        [Field + "WarnMinutes.Hint"] = ("Such as 120, 30. Each once, in the order's timeline and by e-mail. Empty: no warnings.", "Για παράδειγμα 120, 30. Καθεμία μία φορά, στο ιστορικό της παραγγελίας και με e-mail. Κενό: καμία."),
        [Field + "WarnAddress"] = ("E-mail for warnings", "E-mail για προειδοποιήσεις"),
        [Field + "WarnAddress.Hint"] = (
            "Sent through the shop's mail queue with the message template Marketplaces.DeadlineNear. Empty: no e-mail.",
            "Στέλνεται από την ουρά του καταστήματος με το πρότυπο μηνύματος Marketplaces.DeadlineNear. Κενό: κανένα e-mail."),
        [Field + "AcceptAtLast"] = ("Accept at last", "Αποδοχή την τελευταία στιγμή"),
        [Field + "AcceptAtLast.Hint"] = (
            "Shortly before the deadline an order is accepted that meets every condition but the working hours, so that it does not expire. Never rejects.",
            "Λίγο πριν από την προθεσμία γίνεται αποδεκτή όποια παραγγελία πληροί κάθε όρο εκτός από το ωράριο, ώστε να μη λήξει. Δεν απορρίπτει ποτέ."),
        [Field + "LastMinutes"] = ("So many minutes before", "Τόσα λεπτά πριν"),
        [Field + "LastMinutes.Hint"] = ("At least 5: two clocks may differ, and the marketplace needs time to answer.", "Τουλάχιστον 5: δύο ρολόγια μπορεί να διαφέρουν και το marketplace χρειάζεται χρόνο για να απαντήσει."),

        [Invalid + "Time"] = ("A time is written like 09:00.", "Η ώρα γράφεται όπως 09:00."),
        [Invalid + "Days"] = ("Choose at least one day; to switch the rules off, clear the first field.", "Επιλέξτε τουλάχιστον μία ημέρα· για να κλείσουν οι κανόνες, απενεργοποιήστε το πρώτο πεδίο."),
        [Invalid + "TooLong"] = ("At most {0} characters.", "Το πολύ {0} χαρακτήρες."),
        [Invalid + "WarnMinutes"] = ("At most {0} whole numbers from {1} to {2}, separated by commas.", "Το πολύ {0} ακέραιοι από {1} έως {2}, χωρισμένοι με κόμμα."),
        [Invalid + "WarnAddress"] = ("This is no e-mail address.", "Αυτή δεν είναι διεύθυνση e-mail."),
    };
}
