using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticFiles;
using Nop.Core;

namespace EmbeddedShop;

/// <summary>
/// What nopCommerce does with failures (guide 5.3): an exception is logged with the current customer (hence a guest) and shown as a page; an
/// empty 404 becomes a page for GET, and for anything else an empty 400; an empty 400 is logged, again with a guest and its cookie.
/// </summary>
internal static class ErrorPages
{
    private const string NotFoundPath = "/page-not-found";
    private static readonly FileExtensionContentTypeProvider _staticFiles = new();

    public static void UseShopErrors(this IApplicationBuilder application)
    {
        application.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = PageAsync, SuppressDiagnosticsCallback = _ => true });
        application.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = LogAndRethrowAsync, SuppressDiagnosticsCallback = _ => true });
        application.UseStatusCodePages(BadRequestAsync);
        application.UseStatusCodePages(NotFoundAsync);
    }

    public static void MapErrorPages(this IEndpointRouteBuilder endpoints) =>
        endpoints.Map(NotFoundPath, async context =>
        {
            if (!HttpMethods.IsGet(context.Request.Method))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await WritePageAsync(context, "Page not found");
        });

    private static async Task PageAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        await WritePageAsync(context, "We're sorry, an internal error occurred.");
    }

    private static async Task LogAndRethrowAsync(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        try
        {
            await LogAsync(context, exception.Message, exception);
        }
        finally
        {
            ExceptionDispatchInfo.Throw(exception);
        }
    }

    private static Task BadRequestAsync(StatusCodeContext context) =>
        context.HttpContext.Response.StatusCode == StatusCodes.Status400BadRequest
            ? LogAsync(context.HttpContext, "Error 400. Bad request")
            : Task.CompletedTask;

    private static async Task NotFoundAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (http.Response.StatusCode != StatusCodes.Status404NotFound || _staticFiles.TryGetContentType(http.Request.Path, out _))
            return;
        var (path, query) = (http.Request.Path, http.Request.QueryString);
        await LogAsync(http, $"Error 404. The requested page ({path}) was not found");
        http.Request.Path = NotFoundPath;
        http.Request.QueryString = QueryString.Empty;
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        try
        {
            await context.Next(http);
        }
        finally
        {
            http.Request.Path = path;
            http.Request.QueryString = query;
        }
    }

    private static async Task LogAsync(HttpContext context, string message, Exception? exception = null)
    {
        var customer = await context.RequestServices.GetRequiredService<IWorkContext>().GetCurrentCustomerAsync();
        await context.RequestServices.GetRequiredService<Nop.Services.Logging.ILogger>().ErrorAsync(message, exception, customer);
    }

    private static async Task WritePageAsync(HttpContext context, string title)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>");
    }
}
