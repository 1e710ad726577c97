using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// Ids that follow from the marketplace order alone, so that a second native order is impossible: nop's unique key on the order's id refuses it.
/// Name-based over SHA-256, in the form of a version 8 UUID (RFC 9562).
/// </summary>
public static class NativeIds
{
    private static readonly Guid _namespace = new("5f0c4b4e-3f0b-4a1e-9a3f-6f0e6d1f7b52");

    /// <summary>A marketplace never uses an order id twice, whichever of its merchants it is for.</summary>
    public static Guid Order(string marketplace, string externalId) => From($"order/{Key(marketplace, externalId)}");

    /// <param name="generation">1, and one more for each earlier one that was deleted.</param>
    public static Guid Customer(string marketplace, string externalId, int generation = 1) =>
        From($"customer/{Key(marketplace, externalId)}{(generation == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"/{generation}"))}");

    public static Guid OrderItem(string marketplace, string externalId, string externalLineKey) =>
        From($"item/{Key(marketplace, externalId)}/{externalLineKey}");

    private static string Key(string marketplace, string externalId) => $"{marketplace}/{externalId}";

    private static Guid From(string name)
    {
        var hash = SHA256.HashData([.. _namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
        var bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
