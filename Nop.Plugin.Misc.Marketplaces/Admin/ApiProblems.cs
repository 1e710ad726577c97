using System.Net;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Explains a failed call to the owner.</summary>
public static class ApiProblems
{
    private const string Prefix = $"{MarketplacesDefaults.Resources}.Api.";

    public static string KeyOf(MarketplaceApiException failure) => failure switch
    {
        { IsUnauthorized: true } => $"{Prefix}Unauthorized",
        { StatusCode: null } => failure.IsTransient ? $"{Prefix}Unreachable" : $"{Prefix}NotSent",
        { StatusCode: HttpStatusCode.TooManyRequests } => $"{Prefix}Busy",
        { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed } => $"{Prefix}WrongAddress",
        { StatusCode: >= HttpStatusCode.InternalServerError } => $"{Prefix}Broken",
        { StatusCode: >= HttpStatusCode.BadRequest } => $"{Prefix}Refused",
        _ => $"{Prefix}NotUnderstood",
    };

    public static async Task<string> ExplainAsync(this LocalizedTexts texts, MarketplaceApiException failure)
    {
        // Nobody has answered: our own words say why.
        if (failure is { StatusCode: null, Text.Key: not null })
            return await texts.TextAsync(failure.Text);

        var text = await texts.GetAsync(KeyOf(failure));
        return failure.StatusCode is { } status ? $"{text} (HTTP {(int)status})" : text;
    }
}
