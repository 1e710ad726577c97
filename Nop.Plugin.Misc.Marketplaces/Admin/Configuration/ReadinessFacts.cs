using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>What is known about an account's readiness. Null where the marketplace asks for no such thing.</summary>
public sealed record ReadinessFacts
{
    /// <summary>Proper name.</summary>
    public string Marketplace { get; init; } = "";

    public bool Enabled { get; init; }

    public bool? UserName { get; init; }

    public bool? OrdersSecret { get; init; }

    public bool? ProductsSecret { get; init; }

    /// <summary>The orders API took the secret, and there was no error since.</summary>
    public bool OrdersAnswered { get; init; }

    /// <summary>The products API took its own.</summary>
    public bool? OffersAnswered { get; init; }

    public WebhookFacts? Webhook { get; init; }

    /// <summary>The shop has a VAT rate for everything it sells, when the buyer lives in the account's country.</summary>
    public bool Vat { get; init; }

    /// <summary>The owner has confirmed what is offered.</summary>
    public bool? OffersConfirmed { get; init; }

    /// <summary>At least one product is listed.</summary>
    public bool? Listings { get; init; }

    /// <summary>The owner has confirmed which orders come in.</summary>
    public bool? OrdersConfirmed { get; init; }

    public bool WorkerEnabled { get; init; }

    public int ServersAtWork { get; init; }

    /// <summary>Names, and since when nothing was heard of them.</summary>
    public IReadOnlyList<(string Name, string? Since)> SilentServers { get; init; } = [];

    /// <summary>The shop's time zone when its clock is not the Greek one.</summary>
    public string? OtherTimeZone { get; init; }
}

/// <summary>How messages of a marketplace find the shop.</summary>
public sealed record WebhookFacts
{
    public bool HasToken { get; init; }

    /// <summary>The store's URL is https, so that the marketplace can call it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The shop has called itself at its present URL.</summary>
    public bool IsCalled { get; init; }

    /// <summary>Why it did not answer; null when it did.</summary>
    public OwnerText? CallError { get; init; }

    /// <summary>A message has come after that call.</summary>
    public bool CameSince { get; init; }

    /// <summary>When the last message came, as a text; null when none has.</summary>
    public string? LastOn { get; init; }
}
