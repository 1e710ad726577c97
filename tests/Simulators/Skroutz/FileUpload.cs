using Microsoft.AspNetCore.Http;

namespace Marketplaces.Simulators;

/// <summary>The one file of a form.</summary>
internal sealed record FileUpload(string FileName, string ContentType)
{
    private const long SizeLimit = 7L * 1024 * 1024;
    private static readonly string[] Extensions = [".pdf", ".png", ".jpg", ".jpeg"];

    /// <param name="missing">What is answered to a form without such a field.</param>
    public static async Task<(FileUpload? Upload, Refusal? Refusal)> ReadAsync(SimulatorRequest request, string field, Refusal missing)
    {
        if (!request.Context.Request.HasFormContentType)
            return (null, new Refusal(415, "unsupported_media_type", "The Content-Type header must be 'multipart/form-data'."));

        request.Context.Request.Body = new MemoryStream(request.Body);
        IFormCollection form;
        try
        {
            form = await request.Context.Request.ReadFormAsync(request.Context.RequestAborted);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return (null, new Refusal(400, "invalid_format", "The form cannot be read."));
        }

        var files = form.Files.Where(file => file.Name == field).ToArray();
        return files switch
        {
            [] => (null, missing),
            [_, _, ..] => (null, Refusal.Order("Only one invoice file can be uploaded.")),
            [var file] => Check(file)
        };
    }

    private static (FileUpload?, Refusal?) Check(IFormFile file)
    {
        if (!Extensions.Contains(Path.GetExtension(file.FileName), StringComparer.OrdinalIgnoreCase))
            return (null, Refusal.Order("Invoice file must be a pdf, png or jpg."));
        if (file.Length == 0)
            return (null, Refusal.Order("Invoice file is empty."));
        if (file.Length > SizeLimit)
            return (null, Refusal.Order("Invoice file is larger than 7 MB."));

        return (new FileUpload(Path.GetFileName(file.FileName), file.ContentType), null);
    }
}
