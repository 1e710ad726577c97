using System.Net;
using System.Net.NetworkInformation;

namespace EmbeddedShop;

/// <summary>Looked at before anything is thrown away.</summary>
internal static class Ports
{
    public static void DemandFree(ShopOptions options)
    {
        int[] wanted = options.Simulators ? [options.Port, options.Port + 1, options.Port + 2] : [options.Port];
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => IPAddress.IsLoopback(listener.Address) || listener.Address.Equals(IPAddress.Any) || listener.Address.Equals(IPAddress.IPv6Any))
            .Select(listener => listener.Port).Intersect(wanted).Order().ToList();
        if (taken.Count > 0)
            throw new ShopSetupException($"already in use: port {string.Join(", ", taken)}; choose another with --port");
    }
}
