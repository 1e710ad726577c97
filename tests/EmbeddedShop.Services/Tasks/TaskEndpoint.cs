using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nop.Services.ScheduleTasks;

namespace EmbeddedShop.Tasks;

/// <summary>The anonymous address the timers post to: 204 to anybody.</summary>
public static class TaskEndpoint
{
    public const string Route = "scheduletask/runtask";
    public static readonly PathString Path = new($"/{Route}");

    public static void MapScheduleTasks(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Route, async (HttpContext context, IScheduleTaskService tasks, ScheduleTaskRunner runner) =>
        {
            var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : FormCollection.Empty;
            await runner.ExecuteAsync(await tasks.GetTaskByTypeAsync(form["taskType"].ToString()));
            return Results.NoContent();
        });
}
