using System.IO.Compression;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>A feed that is being written, over as many runs as it takes. Nobody reads it before it is complete.</summary>
public sealed class FeedDraft : IAsyncDisposable
{
    private readonly FileStream _file;
    private readonly GZipStream _packed;

    public FeedDraft(string path, IFeedMarketplace marketplace, DateTime startedUtc)
    {
        (Path, StartedUtc) = (path, startedUtc);
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        _packed = new GZipStream(_file, CompressionLevel.Fastest);
        Writer = marketplace.BeginFeed(_packed, startedUtc);
    }

    public string Path { get; }

    /// <summary>No figure in it is older.</summary>
    public DateTime StartedUtc { get; }

    public IFeedWriter Writer { get; }

    /// <summary>The first product that is not in it yet; null when all are.</summary>
    public int? NextId { get; set; } = 1;

    /// <summary>Everything is on disk.</summary>
    public async Task EndAsync()
    {
        await Writer.EndAsync();
        await Writer.DisposeAsync();
        await _packed.DisposeAsync();
        await _file.DisposeAsync();
    }

    /// <summary>Gives up what is not complete; does nothing to what was ended and moved.</summary>
    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        await _packed.DisposeAsync();
        await _file.DisposeAsync();
        File.Delete(Path);
    }
}
