using System.Globalization;
using Shop.Tests.Support;

namespace Shop.Tests.Worker;

/// <summary>A shop whose tasks run so seldom that only the worker is left.</summary>
public sealed class InboxWorkerTests
{
    [Test]
    public async Task A_message_that_comes_while_another_node_is_at_the_inbox_does_not_wait_for_the_next_tick()
    {
        await using var shop = await ShopUnderTest.StartAsync("--tick", "3600");
        await shop.Database.ExecuteAsync(
            "INSERT INTO \"MarketplaceLease\" (\"Name\", \"Owner\", \"ExpiresOnUtc\") VALUES ('inbox', $p0, $p1)",
            Guid.NewGuid(),
            DateTime.UtcNow.AddSeconds(4).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        var code = SkroutzPayload.NewCode();

        using var answer = await shop.PostWebhookAsync(SkroutzPayload.Order(code, ("ABC123", null, 1, 5m)).ToJson());

        await Eventually.IsAsync(async () => await shop.Database.NativeOrderAsync(code) is not null, "the order is native");
    }
}
