using System.Net.Sockets;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>Why there was no connection: by what the system reports, because its words are in whatever language the server speaks.</summary>
public enum ConnectionFault
{
    BrokenOff,
    NoSuchHost,
    Refused,
    Unreachable,
    Insecure,
    Proxy,
}

internal static class ConnectionFaults
{
    public static ConnectionFault Of(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => ConnectionFault.NoSuchHost,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => ConnectionFault.Insecure,
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => ConnectionFault.Proxy,
        _ when exception.GetBaseException() is SocketException socket => Of(socket.SocketErrorCode),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => ConnectionFault.Unreachable,
        _ => ConnectionFault.BrokenOff,
    };

    private static ConnectionFault Of(SocketError error) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => ConnectionFault.NoSuchHost,
        SocketError.ConnectionRefused => ConnectionFault.Refused,
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown => ConnectionFault.BrokenOff,
        _ => ConnectionFault.Unreachable,
    };
}
