using Microsoft.Extensions.Time.Testing;

namespace Plugin.Tests.Fakes;

internal static class ClockReading
{
    extension(FakeTimeProvider clock)
    {
        public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;
    }
}
