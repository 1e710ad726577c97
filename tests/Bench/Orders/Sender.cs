using System.Diagnostics;
using System.Text;

namespace Marketplaces.Bench.Orders;

/// <summary>Posts bodies to an address, each connection one after the other.</summary>
internal static class Sender
{
    /// <returns>Seconds for all of them, and milliseconds for each.</returns>
    public static async Task<(double Seconds, IReadOnlyList<double> Each)> SendAsync(Uri to, IReadOnlyList<string> bodies, int connections)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        var each = new double[bodies.Count];
        var next = -1;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            for (int at; (at = Interlocked.Increment(ref next)) < bodies.Count;)
                each[at] = await SendAsync(client, to, bodies[at]);
        })));
        return (watch.Elapsed.TotalSeconds, each);
    }

    private static async Task<double> SendAsync(HttpClient client, Uri to, string body)
    {
        var watch = Stopwatch.StartNew();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(to, content);
        answer.EnsureSuccessStatusCode();
        return watch.Elapsed.TotalMilliseconds;
    }
}
