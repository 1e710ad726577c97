using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace Marketplaces.Simulators;

/// <summary>What every Skroutz request must bring before its content is looked at.</summary>
internal sealed class SkroutzGuard(string ordersToken, string productsToken)
{
    private const string ProductsPath = "/merchants/products";
    private const string MediaType = "application/vnd.skroutz+json";
    private const string Version = "3.0";

    public bool IsAuthorized(HttpRequest request)
    {
        var token = request.Path.StartsWithSegments(ProductsPath) ? productsToken : ordersToken;
        return AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
            && string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            && header.Parameter == token;
    }

    public Func<SimulatorRequest, Answer> Check(Func<SimulatorRequest, Answer> answer, bool json = false) =>
        request => Refuse(request, json)?.ToAnswer() ?? answer(request);

    public Func<SimulatorRequest, Task<Answer>> CheckAsync(Func<SimulatorRequest, Task<Answer>> answer) =>
        async request => Refuse(request, json: false)?.ToAnswer() ?? await answer(request);

    private Refusal? Refuse(SimulatorRequest request, bool json)
    {
        if (!IsAuthorized(request.Context.Request))
            return new Refusal(401, "unauthorized", "The access token is missing or invalid.");
        if (!AsksForVersion(request.Context.Request))
            return new Refusal(406, "not_acceptable", $"The Accept header must be '{MediaType}; version={Version}'.");
        if (json && !request.DeclaresJson)
            return new Refusal(415, "unsupported_media_type", "The Content-Type header must be 'application/json; charset=utf-8'.");

        return null;
    }

    private static bool AsksForVersion(HttpRequest request) => request.Headers.Accept
        .SelectMany(value => value?.Split(',') ?? [])
        .Any(value => MediaTypeWithQualityHeaderValue.TryParse(value, out var type)
            && string.Equals(type.MediaType, MediaType, StringComparison.OrdinalIgnoreCase)
            && type.Parameters.Any(parameter => parameter is { Name: "version", Value: Version }));
}
