using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>
/// The request of a schedule task, that nobody has sent. By its path nop takes the customer for background tasks and makes no guest, by its
/// host the store; links need an endpoint. The answer has been sent already, so that no cookie is made for nobody.
/// </summary>
internal static class TaskRequest
{
    private static readonly Endpoint _endpoint = new(null, EndpointMetadataCollection.Empty, "Marketplaces worker");

    public static PathString Path { get; } = new($"/{NopTaskDefaults.ScheduleTaskPath}");

    /// <summary>Whether nop's scheduler has made the request, or we in its place.</summary>
    public static bool Is(HttpContext? context) =>
        context?.Request.Path.Equals(Path, StringComparison.OrdinalIgnoreCase) == true;

    public static HttpContext Make(IServiceProvider services, string? storeUrl)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseFeature>(new SentAnswer());
        context.Features.Set<ISessionFeature>(new OwnSession());
        context.RequestServices = services;
        context.Request.Method = HttpMethods.Post;
        context.Request.Path = Path;
        context.SetEndpoint(_endpoint);
        if (Uri.TryCreate(storeUrl, UriKind.Absolute, out var url))
        {
            context.Request.Scheme = url.Scheme;
            context.Request.Host = HostString.FromUriComponent(url);
            context.Request.PathBase = PathString.FromUriComponent(url.AbsolutePath.TrimEnd('/'));
        }

        return context;
    }

    private sealed class SentAnswer : HttpResponseFeature
    {
        public override bool HasStarted => true;
    }

    /// <summary>Consumers of events expect one in every request.</summary>
    private sealed class OwnSession : ISession, ISessionFeature
    {
        private readonly Dictionary<string, byte[]> _values = [];

        public ISession Session
        {
            get => this;
            set => throw new NotSupportedException();
        }

        public string Id { get; } = Guid.NewGuid().ToString();

        public bool IsAvailable => true;

        public IEnumerable<string> Keys => _values.Keys;

        public Task LoadAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task CommitAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public bool TryGetValue(string key, [NotNullWhen(true)] out byte[]? value) => _values.TryGetValue(key, out value);

        public void Set(string key, byte[] value) => _values[key] = value;

        public void Remove(string key) => _values.Remove(key);

        public void Clear() => _values.Clear();
    }
}
