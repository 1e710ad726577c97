using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Configuration;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Core.Events;
using Nop.Core.Infrastructure;
using Nop.Data;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Services.Plugins;
using Nop.Services.ScheduleTasks;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Routing;

namespace EmbeddedShop.TestPlugin;

public class ParcelSettings : ISettings
{
    public int MaxPieces { get; set; } = 7;

    public List<string> Couriers { get; set; } = [];

    public decimal? Fee { get; set; }
}

public class ParcelPlugin(ISettingService settings, IScheduleTaskService tasks, ILocalizationService localization) : BasePlugin, IMiscPlugin
{
    public override async Task InstallAsync()
    {
        await settings.SaveSettingAsync(new ParcelSettings { Couriers = ["ACS", "ELTA"] });
        if (await tasks.GetTaskByTypeAsync(typeof(ParcelTask).FullName) is null)
            await tasks.InsertTaskAsync(new ScheduleTask { Name = "Parcels", Type = typeof(ParcelTask).FullName, Seconds = 300, Enabled = true });
        await localization.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { ["Plugins.Misc.Parcels.Title"] = "Parcels" });
    }

    public override async Task UninstallAsync()
    {
        await settings.DeleteSettingAsync<ParcelSettings>();
        await tasks.DeleteTaskAsync(await tasks.GetTaskByTypeAsync(typeof(ParcelTask).FullName));
        await localization.DeleteLocaleResourcesAsync("Plugins.Misc.Parcels");
    }
}

public class ParcelPermissions : IPermissionConfigManager
{
    public IList<PermissionConfig> AllConfigs => [new("Parcels. View", "Parcels.View", "Parcels", "Administrators")];
}

public class ParcelStartup : INopStartup
{
    public int Order => 3000;

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services.AddSingleton<ParcelCounter>();

    public void Configure(IApplicationBuilder application)
    {
    }
}

public class ParcelRoutes : IRouteProvider
{
    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder) =>
        endpointRouteBuilder.MapControllerRoute("Parcels.Receive", "parcels/{token}", new { controller = "Parcels", action = "Receive" });
}

public class ParcelCounter
{
    private int _runs;

    public int Runs => _runs;

    public void Count() => Interlocked.Increment(ref _runs);
}

public class ParcelTask(ParcelCounter counter) : IScheduleTask
{
    public Task ExecuteAsync()
    {
        counter.Count();
        return Task.CompletedTask;
    }
}

public class ParcelConsumer(IRepository<ParcelLabel> labels) : IConsumer<EntityInsertedEvent<Parcel>>
{
    public Task HandleEventAsync(EntityInsertedEvent<Parcel> eventMessage) =>
        eventMessage.Entity.Code == "bad"
            ? throw new NopException("no label for a bad parcel")
            : labels.InsertAsync(new ParcelLabel { ParcelId = eventMessage.Entity.Id, Text = eventMessage.Entity.Code });
}

public class ParcelsController(IRepository<Parcel> parcels, IWorkContext workContext) : Controller
{
    public async Task<IActionResult> Receive()
    {
        switch (RouteData.Values["token"])
        {
            case "empty400":
                return StatusCode(400);
            case "empty404":
                return StatusCode(404);
            case "boom":
                throw new InvalidOperationException("boom");
            case "customer":
                return Json(new { (await workContext.GetCurrentCustomerAsync()).Id });
            default:
                using (var reader = new StreamReader(Request.Body))
                    await parcels.InsertAsync(new Parcel { Code = await reader.ReadToEndAsync() });
                return Ok("stored");
        }
    }
}
