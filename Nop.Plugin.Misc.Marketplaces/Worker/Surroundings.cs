using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>
/// Lets work find what it would find in a schedule task: a scope, and a request in whose scope nop looks for settings, tax providers and
/// event consumers. Without a request it looks in the root container, where they stay as they were when the process began.
/// </summary>
public sealed class Surroundings(IServiceScopeFactory scopes, IHttpContextAccessor requests, IActionContextAccessor? actions = null)
{
    public Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        // In a flow of its own: what is set there is set for nobody else, and nothing of a caller's request is overwritten.
        using (ExecutionContext.SuppressFlow())
            return Task.Run(() => InOwnFlowAsync(work));
    }

    private async Task<T> InOwnFlowAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var store = (await services.GetRequiredService<IStoreService>().GetAllStoresAsync()).FirstOrDefault();
        var languages = await services.GetRequiredService<ILanguageService>().GetAllLanguagesAsync();
        var request = TaskRequest.Make(services, store?.Url);
        if (languages.MinBy(language => language.DisplayOrder) is { LanguageCulture.Length: > 0 } first)
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(first.LanguageCulture);

        requests.HttpContext = request;
        try
        {
            // Links in nop's mails are made with the action's context.
            if (actions is not null)
                actions.ActionContext = new ActionContext(request, new RouteData(), new ActionDescriptor());

            return await work(services);
        }
        finally
        {
            if (actions is not null)
                actions.ActionContext = null!;

            // For whatever the work has left running, too.
            requests.HttpContext = null;
        }
    }
}
