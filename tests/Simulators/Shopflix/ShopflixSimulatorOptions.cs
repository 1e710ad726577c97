namespace Marketplaces.Simulators;

public sealed record ShopflixSimulatorOptions
{
    public Uri Url { get; init; } = new("http://127.0.0.1:0");

    public string UserName { get; init; } = "demo";

    public string Password { get; init; } = "demo";

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
