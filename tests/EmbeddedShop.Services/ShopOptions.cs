using EmbeddedShop.Database;

namespace EmbeddedShop;

/// <summary>What the person starting the shop may choose; the defaults are those of build/run.</summary>
public sealed record ShopOptions
{
    public int Port { get; init; } = 5080;

    public string DataDirectory { get; init; } = ".shop";

    public bool Keep { get; init; }

    public DatabaseKind Database { get; init; }

    public string? ConnectionString { get; init; }

    public required string Package { get; init; }

    /// <summary>The plugin is not there before somebody uploads it, and not installed before somebody presses for it.</summary>
    public bool WithoutPlugin { get; init; }

    public string PluginsDirectory => Path.Combine(DataDirectory, "Plugins");

    public bool Simulators { get; init; } = true;

    public Uri? SkroutzUrl { get; init; }

    public Uri? ShopflixUrl { get; init; }

    public string WebhookToken { get; init; } = "demo-token";

    /// <summary>When the two accounts went live, UTC; null for the moment of their installation.</summary>
    public DateTime? LiveSinceUtc { get; init; }

    public int TickSeconds { get; init; } = 5;

    public int Products { get; init; }

    /// <summary>Keeps every SQL statement for /harness/statements.</summary>
    public bool RecordStatements { get; init; }

    /// <summary>Whose controllers the shop has beside its own and the plugin's.</summary>
    public IReadOnlyList<System.Reflection.Assembly> Controllers { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, string>> Settings { get; init; } = [];

    public string ShopUrl => $"http://localhost:{Port}/";

    /// <summary>What the store says its URL is, when that is not <see cref="ShopUrl"/>, as in a copy of another shop's database.</summary>
    public Uri? StoreUrl { get; init; }

    public string ShopHosts => $"localhost:{Port},127.0.0.1:{Port}";

    public Uri SkroutzSimulatorUrl => new($"http://localhost:{Port + 1}/");

    public Uri ShopflixSimulatorUrl => new($"http://localhost:{Port + 2}/");
}
