using System.Globalization;
using Nop.Core.Domain.Media;
using Nop.Services.Media;

namespace EmbeddedShop.Media;

/// <summary>Addresses of pictures, from the root of the shop unless another is named.</summary>
public sealed class PictureService : IPictureService
{
    public Task<(string Url, Picture Picture)> GetPictureUrlAsync(
        Picture picture, int targetSize = 0, bool showDefaultPicture = true, string storeLocation = null!, PictureType defaultPictureType = PictureType.Entity) =>
        Task.FromResult(picture is null
            ? ("", picture!)
            : ($"{storeLocation ?? "/"}images/thumbs/{picture.Id.ToString("0000000", CultureInfo.InvariantCulture)}_{picture.SeoFilename}.jpeg", picture));
}
