using System.Net;
using System.Net.Sockets;

namespace Shop.Tests.Support;

/// <summary>
/// Ports for servers that are started later, and again after they were killed: below those that the system gives to connections, any of which might
/// have taken one meanwhile; each once in a run.
/// </summary>
internal static class FreePort
{
    private const int First = 20_000;
    private const int Count = 12_000;
    private static int _next = Random.Shared.Next(Count);

    public static int Find()
    {
        while (true)
        {
            var port = First + ((Interlocked.Increment(ref _next) & int.MaxValue) % Count);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody else's.
            }
        }
    }
}
