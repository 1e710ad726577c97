using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

public sealed class SkroutzFaults : Faults
{
    private static readonly TimeSpan _usualDelay = TimeSpan.FromMilliseconds(300);

    /// <summary>The Products API answers 422 as during a scan of the shop's XML.</summary>
    public bool ScanningXml { get; set; }

    /// <summary>The Products API answers 422 as for a shop that may not update.</summary>
    public bool InvalidShopState { get; set; }

    /// <summary>Batches naming one of these product ids are refused with a 400 that names it.</summary>
    public ImmutableHashSet<string> RejectProducts { get; set; } = [];

    /// <summary>How the Products API words its refusals.</summary>
    public RefusalShape RefusalShape { get; set; }

    /// <summary>Refusals of the Products API say which products they are about.</summary>
    public bool NamesProducts { get; set; } = true;

    /// <summary>What the Products API answers with 200 to a batch that it has taken, in place of its success.</summary>
    public string? BatchAnswer { get; set; }

    /// <summary>The answer to a batch brings an id, and the batch is applied later. Without, it is the API's older form, which applies at once.</summary>
    public bool BatchIds { get; set; } = true;

    /// <summary>How long after it was taken a batch with an id is applied.</summary>
    public TimeSpan ApplyDelay { get; set; } = _usualDelay;

    /// <summary>Products and variations with these ids are taken and then not applied.</summary>
    public ImmutableHashSet<string> FailProducts { get; set; } = [];

    /// <summary>The calls that are written down and may not be live: pickups that are moved, credit invoices, vouchers on request. Without, nobody knows them.</summary>
    public bool OffersWrittenCalls { get; set; } = true;

    /// <summary>What stands behind the addresses of vouchers.</summary>
    public VoucherFault Voucher { get; set; }

    internal override JsonObject Switches => new()
    {
        ["scanning_xml"] = ScanningXml,
        ["invalid_shop_state"] = InvalidShopState,
        ["reject_products"] = Ids(RejectProducts),
        ["refusal_shape"] = RefusalShape.ToString().ToLowerInvariant(),
        ["names_products"] = NamesProducts,
        ["batch_answer"] = BatchAnswer,
        ["batch_ids"] = BatchIds,
        ["apply_delay_ms"] = (long)ApplyDelay.TotalMilliseconds,
        ["fail_products"] = Ids(FailProducts),
        ["offers_written_calls"] = OffersWrittenCalls,
        ["voucher"] = Voucher.ToString().ToLowerInvariant()
    };

    internal override void Set(string name, JsonNode? value)
    {
        switch (name)
        {
            case "scanning_xml":
                ScanningXml = FaultControl.Boolean(name, value);
                break;
            case "invalid_shop_state":
                InvalidShopState = FaultControl.Boolean(name, value);
                break;
            case "reject_products":
                RejectProducts = [.. FaultControl.Texts(name, value)];
                break;
            case "refusal_shape":
                RefusalShape = Enum.TryParse<RefusalShape>(JsonFields.StrictText(value), ignoreCase: true, out var shape) && Enum.IsDefined(shape)
                    ? shape
                    : throw new ArgumentException($"'{name}' must be one of {string.Join(", ", Enum.GetNames<RefusalShape>()).ToLowerInvariant()}.");
                break;
            case "names_products":
                NamesProducts = FaultControl.Boolean(name, value);
                break;
            case "batch_answer":
                BatchAnswer = value is null ? null : JsonFields.StrictText(value) ?? throw new ArgumentException($"'{name}' must be a string or null.");
                break;
            case "batch_ids":
                BatchIds = FaultControl.Boolean(name, value);
                break;
            case "apply_delay_ms":
                ApplyDelay = JsonFields.StrictInteger(value) is { } milliseconds and >= 0
                    ? TimeSpan.FromMilliseconds(milliseconds)
                    : throw new ArgumentException($"'{name}' must be a number of milliseconds.");
                break;
            case "fail_products":
                FailProducts = [.. FaultControl.Texts(name, value)];
                break;
            case "offers_written_calls":
                OffersWrittenCalls = FaultControl.Boolean(name, value);
                break;
            case "voucher":
                Voucher = Enum.TryParse<VoucherFault>(JsonFields.StrictText(value), ignoreCase: true, out var voucher) && Enum.IsDefined(voucher)
                    ? voucher
                    : throw new ArgumentException($"'{name}' must be one of {string.Join(", ", Enum.GetNames<VoucherFault>()).ToLowerInvariant()}.");
                break;
            default:
                base.Set(name, value);
                break;
        }
    }

    protected override void ClearSwitches()
    {
        ScanningXml = false;
        InvalidShopState = false;
        RejectProducts = [];
        RefusalShape = RefusalShape.Documented;
        NamesProducts = true;
        BatchAnswer = null;
        BatchIds = true;
        ApplyDelay = _usualDelay;
        FailProducts = [];
        OffersWrittenCalls = true;
        Voucher = VoucherFault.None;
    }

    private static JsonArray Ids(ImmutableHashSet<string> ids) => new([.. ids.Order(StringComparer.Ordinal).Select(id => JsonValue.Create(id))]);
}
