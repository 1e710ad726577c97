namespace Marketplaces.Simulators;

/// <summary>What stands behind the address of a voucher.</summary>
public enum VoucherFault
{
    /// <summary>The voucher.</summary>
    None,

    /// <summary>404.</summary>
    Missing,

    /// <summary>200 with a page that asks to sign in.</summary>
    Page,

    /// <summary>Six megabytes that begin like a PDF.</summary>
    Large,

    /// <summary>A redirect to another host.</summary>
    Elsewhere,
}
