using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Infrastructure;
using Nop.Services.Events;

namespace Plugin.Tests.Infrastructure;

public sealed class RegistrationTests
{
    private static readonly string[] _libraries = ["Nop.Core", "Nop.Data", "Nop.Services", "Nop.Web", "Nop.Web.Framework"];

    /// <summary>nop's own rule, by which it warns on "Local plugins" and under "System › Warnings" of plugins that override each other.</summary>
    [Test]
    public void Nop_sees_no_interface_that_is_overridden()
    {
        var overridden = Services()
            .Where(service => service.ServiceType.FullName is { } name
                && name.StartsWith("Nop.", StringComparison.InvariantCulture)
                && !name.StartsWith(typeof(IConsumer<>).FullName!, StringComparison.InvariantCulture))
            .Select(service => (Service: service.ServiceType.FullName, Assembly: service.ImplementationType?.Assembly.GetName().Name))
            .Where(pair => pair.Assembly is not null && _libraries.All(library => !pair.Assembly.StartsWith(library, StringComparison.InvariantCultureIgnoreCase)))
            .GroupBy(pair => pair.Service)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.That(overridden, Is.Empty);
    }

    [Test]
    public void Both_marketplaces_are_registered() =>
        Assert.That(Services().Count(service => service.ServiceType == typeof(IMarketplace)), Is.EqualTo(2));

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        new MarketplacesStartup().ConfigureServices(services, new ConfigurationBuilder().Build());
        return services;
    }
}
