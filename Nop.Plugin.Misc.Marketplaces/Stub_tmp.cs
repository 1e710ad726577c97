#pragma warning disable
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
namespace Nop.Plugin.Misc.Marketplaces.Admin { internal static class AdminRegistration { public static IServiceCollection AddAdmin(this IServiceCollection s) => s; } }
namespace Nop.Plugin.Misc.Marketplaces.Admin.NativeOrder { public class MarketplacesNativeOrderViewComponent : Nop.Web.Framework.Components.NopViewComponent { public Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData) => Task.FromResult<IViewComponentResult>(Content("")); } }
namespace Nop.Plugin.Misc.Marketplaces.Localization { public sealed class ResourceInstaller { public Task InstallAsync() => Task.CompletedTask; public Task AddMissingAsync() => Task.CompletedTask; public Task DeleteAsync() => Task.CompletedTask; } }
