namespace Marketplaces.Simulators;

public sealed record SkroutzSimulatorOptions
{
    public Uri Url { get; init; } = new("http://127.0.0.1:0");

    public string OrdersToken { get; init; } = "demo";

    public string ProductsToken { get; init; } = "demo";

    /// <summary>Where order events are sent; none are sent while it is null.</summary>
    public Uri? WebhookUrl { get; init; }

    /// <summary>The pauses before the second, third and fourth delivery: four in total, inside 20 minutes.</summary>
    public TimeSpan[] WebhookRetryDelays { get; init; } = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(10)];

    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Lets the webhook go to an https address whose certificate nobody vouches for.</summary>
    public bool AcceptSelfSignedCertificates { get; init; }

    /// <summary>What the address of a created courier voucher starts with, where no file is; null for the simulator itself, which has the files.</summary>
    public Uri? VoucherBaseUrl { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
