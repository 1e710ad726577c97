using Microsoft.AspNetCore.Http;

namespace Marketplaces.Simulators;

internal sealed record InvoiceUpload(string FileName)
{
    private const string Field = "invoice_file";
    private const long SizeLimit = 7L * 1024 * 1024;
    private static readonly string[] Extensions = [".pdf", ".png", ".jpg", ".jpeg"];

    public static async Task<(InvoiceUpload? Upload, Refusal? Refusal)> ReadAsync(SimulatorRequest request)
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

        var files = form.Files.Where(file => file.Name == Field).ToArray();
        return files switch
        {
            [] => (null, Refusal.Order("Invoice file is missing.")),
            [_, _, ..] => (null, Refusal.Order("Only one invoice file can be uploaded.")),
            [var file] => Check(file)
        };
    }

    private static (InvoiceUpload?, Refusal?) Check(IFormFile file)
    {
        if (!Extensions.Contains(Path.GetExtension(file.FileName), StringComparer.OrdinalIgnoreCase))
            return (null, Refusal.Order("Invoice file must be a pdf, png or jpg."));
        if (file.Length == 0)
            return (null, Refusal.Order("Invoice file is empty."));
        if (file.Length > SizeLimit)
            return (null, Refusal.Order("Invoice file is larger than 7 MB."));

        return (new InvoiceUpload(Path.GetFileName(file.FileName)), null);
    }
}
