namespace Marketplaces.Simulators;

/// <summary>What a generated order should be like; everything left out is chosen by the simulator.</summary>
public sealed record SampleOrder
{
    public string? Kind { get; init; }

    public IReadOnlyList<string> Skus { get; init; } = [];

    public int? Quantity { get; init; }
}
