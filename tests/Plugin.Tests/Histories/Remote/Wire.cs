using System.Net;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Histories.Remote;

/// <summary>The way from one process to the marketplaces, which may break before or after the marketplace has done what it was asked.</summary>
internal sealed class Wire(CurrentNode current) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var node = current.Node;
        var path = request.RequestUri!.AbsolutePath;
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        try
        {
            await node.EnterAsync("send", $"{request.Method} {path}");
        }
        catch (StorageException)
        {
            return (node.World.Calls % 3) switch
            {
                0 => new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("slow down") },
                1 => new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("<html>bad gateway</html>") },
                _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "no connection"),
            };
        }

        var answer = node.World.Answers is { } answers
            ? await answers(request, cancellationToken)
            : node.World.Marketplace.Answer(request.Method, path, body);
        if (node.TakeFailureAfter())
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "the answer was lost");

        await node.LeaveAsync();
        return answer;
    }
}
