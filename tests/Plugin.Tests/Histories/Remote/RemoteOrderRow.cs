namespace Plugin.Tests.Histories.Remote;

/// <summary>An order as the marketplace knows it, with everything that has happened to it.</summary>
internal sealed class RemoteOrderRow(OrderSpec spec, DateTime placedOnUtc)
{
    private readonly List<RemoteVersion> _versions = [new(spec.Start, spec.Start, placedOnUtc, HasVoucher: false, IsExtended: false)];

    public OrderSpec Spec => spec;

    public DateTime PlacedOnUtc => placedOnUtc;

    public IReadOnlyList<RemoteVersion> Versions => _versions;

    public RemoteVersion Now => _versions[^1];

    /// <summary>False when the order cannot come there from where it is.</summary>
    public bool Happen(Stage stage, DateTime nowUtc)
    {
        if (!Stages.MayFollow(Now.State, stage) || (stage is Stage.Voucher && Now.HasVoucher) || (stage is Stage.Extended && Now.IsExtended))
            return false;

        _versions.Add(new(
            stage,
            Stages.ChangesState(stage) ? stage : Now.State,
            nowUtc,
            Now.HasVoucher || stage is Stage.Voucher,
            Now.IsExtended || stage is Stage.Extended));
        return true;
    }
}

/// <param name="What">What happened last.</param>
internal sealed record RemoteVersion(Stage What, Stage State, DateTime OnUtc, bool HasVoucher, bool IsExtended);
