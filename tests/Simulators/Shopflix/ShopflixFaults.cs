using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>Besides the rules, the oddities that clients of the real API have met.</summary>
public sealed class ShopflixFaults : Faults
{
    /// <summary>The list has ten orders per page, whatever is asked for.</summary>
    public bool IgnorePageSize { get; set; }

    /// <summary>Every page of the list is the first one.</summary>
    public bool RepeatPage { get; set; }

    /// <summary>Maps without entries are [] instead of {}, as PHP writes them; so are the invoice fields of a receipt.</summary>
    public bool EmptyMapsAsArrays { get; set; }

    public bool NumbersAsStrings { get; set; }

    /// <summary>A refused accept or reject answers 200 with the message that otherwise comes with a 400.</summary>
    public bool RefuseWithStatus200 { get; set; }

    /// <summary>No voucher is made, and that is said with 200.</summary>
    public bool RefuseVouchers { get; set; }

    /// <summary>Vouchers cannot be printed yet.</summary>
    public bool LabelsNotReady { get; set; }

    internal override JsonObject Switches => new()
    {
        ["ignore_page_size"] = IgnorePageSize,
        ["repeat_page"] = RepeatPage,
        ["empty_maps_as_arrays"] = EmptyMapsAsArrays,
        ["numbers_as_strings"] = NumbersAsStrings,
        ["refuse_with_status_200"] = RefuseWithStatus200,
        ["refuse_vouchers"] = RefuseVouchers,
        ["labels_not_ready"] = LabelsNotReady
    };

    internal override void Set(string name, JsonNode? value)
    {
        switch (name)
        {
            case "ignore_page_size":
                IgnorePageSize = FaultControl.Boolean(name, value);
                break;
            case "repeat_page":
                RepeatPage = FaultControl.Boolean(name, value);
                break;
            case "empty_maps_as_arrays":
                EmptyMapsAsArrays = FaultControl.Boolean(name, value);
                break;
            case "numbers_as_strings":
                NumbersAsStrings = FaultControl.Boolean(name, value);
                break;
            case "refuse_with_status_200":
                RefuseWithStatus200 = FaultControl.Boolean(name, value);
                break;
            case "refuse_vouchers":
                RefuseVouchers = FaultControl.Boolean(name, value);
                break;
            case "labels_not_ready":
                LabelsNotReady = FaultControl.Boolean(name, value);
                break;
            default:
                base.Set(name, value);
                break;
        }
    }

    protected override void ClearSwitches()
    {
        IgnorePageSize = false;
        RepeatPage = false;
        EmptyMapsAsArrays = false;
        NumbersAsStrings = false;
        RefuseWithStatus200 = false;
        RefuseVouchers = false;
        LabelsNotReady = false;
    }
}
