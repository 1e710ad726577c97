using System.Globalization;

namespace EmbeddedShop;

/// <summary>Stands in for nopCommerce's thumbnails: a coloured square for each picture, with its number.</summary>
internal static class Thumbs
{
    private static readonly string[] _colours = ["#2f6f95", "#8a5a00", "#605ca8", "#00713d", "#b83222", "#343a40"];

    public static void MapThumbs(this WebApplication web) => web.MapGet("/images/thumbs/{file}", (string file) => Results.Text(Draw(file), "image/svg+xml"));

    private static string Draw(string file)
    {
        var number = int.TryParse(file.Split('_')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100"><rect width="100" height="100" fill="{_colours[number % _colours.Length]}"/><text x="50" y="65" font-family="sans-serif" font-size="40" fill="#fff" text-anchor="middle">{number}</text></svg>""");
    }
}
