namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>Reads a body up to a limit in bytes, whatever length its sender announces: of a request or of a response.</summary>
internal static class BoundedBody
{
    /// <summary>Null when the body is longer than the limit.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + count > limit)
                return null;

            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }
}
