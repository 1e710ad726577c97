using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>A complete feed on this machine's disk, compressed.</summary>
/// <param name="StartedUtc">No figure in it is older.</param>
public sealed record FeedFile(string Path, DateTime StartedUtc);

/// <summary>
/// The complete feeds of this node. A new one takes the place of the last by a name of its own, so that whoever is still reading the last reads it to
/// its end; names come from the token, so that shops on one machine never meet.
/// </summary>
public sealed class FeedFiles(TimeProvider time)
{
    private const string Complete = ".xml.gz";
    private const string Draft = ".draft";
    private static readonly TimeSpan _longestKept = TimeSpan.FromDays(1);

    public string Folder { get; init; } = Path.Combine(Path.GetTempPath(), "marketplaces-feeds");

    /// <summary>The last one that was completed; null when there is none.</summary>
    public FeedFile? Newest(string token)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Find(Name(token)).Where(file => file.StartedUtc <= now).MaxBy(file => file.StartedUtc);
    }

    public FeedDraft Begin(string token, IFeedMarketplace marketplace)
    {
        Directory.CreateDirectory(Folder);
        return new FeedDraft(Path.Combine(Folder, $"{Name(token)}-{Guid.NewGuid():N}{Draft}"), marketplace, time.GetUtcNow().UtcDateTime);
    }

    public async Task PublishAsync(string token, FeedDraft draft)
    {
        await draft.EndAsync();
        var complete = new FileInfo(Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{Name(token)}-{draft.StartedUtc.Ticks}{Complete}")));
        File.Move(draft.Path, complete.FullName, overwrite: true);
        foreach (var older in Find(Name(token)).Where(file => file.StartedUtc < draft.StartedUtc))
            TryDelete(older.Path);

        // By the disk's own clock.
        var longAgo = complete.LastWriteTimeUtc - _longestKept;
        foreach (var left in new DirectoryInfo(Folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < longAgo))
            TryDelete(left.FullName);
    }

    private IEnumerable<FeedFile> Find(string name)
    {
        if (!Directory.Exists(Folder))
            yield break;

        foreach (var path in Directory.EnumerateFiles(Folder, $"{name}-*{Complete}"))
        {
            if (long.TryParse(Path.GetFileName(path)[(name.Length + 1)..^Complete.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks))
                yield return new FeedFile(path, new DateTime(ticks, DateTimeKind.Utc));
        }
    }

    private static string Name(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{token}\n{AppContext.BaseDirectory}")))[..32];

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody is still reading it; the next feed tries again.
        }
    }
}
