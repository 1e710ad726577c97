using Microsoft.AspNetCore.Mvc;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Csv;

/// <summary>A file that is sent while it is written. It has people's names in it: kept by nobody on the way.</summary>
public sealed class CsvStream(string name, IAsyncEnumerable<IReadOnlyList<string>> rows) : IActionResult
{
    private const int PartBytes = 32_768;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";

        var file = new CsvWriter();
        await foreach (var row in rows.WithCancellation(context.HttpContext.RequestAborted))
        {
            file.Row(row);
            if (file.Length > PartBytes)
                await response.Body.WriteAsync(file.Take(), context.HttpContext.RequestAborted);
        }

        await response.Body.WriteAsync(file.Take(), context.HttpContext.RequestAborted);
    }
}
