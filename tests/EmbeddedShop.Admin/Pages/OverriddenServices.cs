using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Events;

namespace EmbeddedShop.Admin.Pages;

/// <summary>The host's warning of plugins that seem to override one another: one of its or their interfaces with several implementations by type.</summary>
public static class OverriddenServices
{
    public static IEnumerable<string> Of(IServiceCollection services) => services
        .Where(service => !service.IsKeyedService
            && service.ServiceType.FullName is { } name
            && name.StartsWith("Nop.", StringComparison.Ordinal)
            && !name.StartsWith(typeof(IConsumer<>).FullName!, StringComparison.Ordinal)
            && service.ImplementationType?.Assembly.GetName().Name is { } assembly
            && !IsOfTheShop(assembly))
        .GroupBy(service => service.ServiceType.FullName!)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key);

    private static bool IsOfTheShop(string assembly) =>
        assembly.StartsWith("EmbeddedShop", StringComparison.Ordinal)
        || new[] { "Nop.Core", "Nop.Data", "Nop.Services", "Nop.Web" }.Any(library => assembly.StartsWith(library, StringComparison.OrdinalIgnoreCase));
}
