using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Vouchers;

/// <summary>A file with people's addresses on it: shown by the browser, and kept by nobody on the way.</summary>
internal static class PrivateFile
{
    public static FileContentResult Pdf(HttpResponse response, byte[] file)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentDisposition = "inline";
        return new FileContentResult(file, "application/pdf");
    }
}
