namespace EmbeddedShop.Plugins;

/// <summary>The owner wants the shop to start again, so that it finds an uploaded plugin.</summary>
public sealed class ShopRestart
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Another one after every start.</summary>
    public Guid Run { get; } = Guid.NewGuid();

    public Task Asked => _asked.Task;

    public void Ask() => _asked.TrySetResult();
}
