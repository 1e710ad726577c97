using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedShop.Tax;

/// <summary>
/// Tax providers are plugins, and nopCommerce makes the instance of a plugin from the services of the current request: outside any request
/// from the root container, with the settings that were read first in the life of the process.
/// </summary>
public sealed class TaxProviders(IHttpContextAccessor httpContext, IServiceProvider root)
{
    public TProvider Instance<TProvider>() => ActivatorUtilities.CreateInstance<TProvider>(httpContext.HttpContext?.RequestServices ?? root);
}
