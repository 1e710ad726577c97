using System.Globalization;
using System.Text;
using System.Xml;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>The XML feed as Skroutz documents it: developer.skroutz.gr, "XML Data Feed Specification". Lengths are characters.</summary>
internal sealed class SkroutzFeed : IFeedWriter
{
    private const int MostImages = 15;
    private const int MostPieces = 10_000_000;
    private const int LongestId = 200;

    private readonly XmlWriter _xml;
    private bool _ended;

    public SkroutzFeed(Stream file, DateTime createdUtc)
    {
        // Disposed before its end it closes no element: half a file must not read as a whole one.
        _xml = XmlWriter.Create(file, new XmlWriterSettings
        {
            Async = true,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            WriteEndDocumentOnClose = false,
            CloseOutput = false,
        });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("shop");
        _xml.WriteElementString("created_at", AthensTime(createdUtc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        _xml.WriteStartElement("products");
    }

    /// <summary>What is not for sale is not in the feed; nor is what cannot be written under its own id.</summary>
    public async Task WriteAsync(FeedProduct product)
    {
        var offer = product.Offer;
        if (!offer.Enabled || !IsId(offer.ExternalProductId))
            return;

        var variations = offer.Variations.Where(variation => variation.Enabled && IsId(variation.ExternalVariationId)).ToList();
        await _xml.WriteStartElementAsync(null, "product", null);
        await TextAsync("id", offer.ExternalProductId, LongestId);
        await TextAsync("name", product.Name, 300);
        await TextAsync("link", product.Link, 1_000);
        await ImagesAsync(product.Images);
        await TextAsync("category", SkroutzFeedText.Path(product.Categories, 250), 250);
        await TextAsync("price_with_vat", Money(offer.Price));
        await TextAsync("vat", Money(product.VatRate));
        await TextAsync("manufacturer", product.Manufacturer, 100);
        await CodesAsync(product.PartNumber, product.BarCode, "mpn");
        await TextAsync("availability", Availability(product.DispatchDays));
        if (variations.Count > 0)
            await TextAsync("size", string.Join(",", variations.Select(variation => SizeOf(product, variation).Replace(',', '.'))), 500);
        if (product.Colour.Length > 0)
            await TextAsync("color", product.Colour, 100);
        if (product.WeightInGrams is > 0 and { } grams)
            await TextAsync("weight", Whole(decimal.Round(grams)));
        await TextAsync("description", product.Description, 10_000);
        await TextAsync("quantity", Pieces(offer.Quantity));
        if (variations.Count > 0)
            await VariationsAsync(product, variations);
        await _xml.WriteEndElementAsync();
    }

    public async Task EndAsync()
    {
        await _xml.WriteEndElementAsync();
        await _xml.WriteEndElementAsync();
        await _xml.WriteEndDocumentAsync();
        await _xml.FlushAsync();
        _ended = true;
    }

    public ValueTask DisposeAsync()
    {
        if (_ended)
            return _xml.DisposeAsync();

        // Flushing what nobody reads could fail again, in place of the failure that has led here.
        return ValueTask.CompletedTask;
    }

    private async Task VariationsAsync(FeedProduct product, List<OfferVariation> variations)
    {
        await _xml.WriteStartElementAsync(null, "variations", null);
        foreach (var variation in variations)
        {
            var size = product.Sizes.GetValueOrDefault(variation.ExternalVariationId);
            await _xml.WriteStartElementAsync(null, "variation", null);
            await TextAsync("variationid", variation.ExternalVariationId, LongestId);
            await TextAsync("link", product.Link, 2_000);
            await TextAsync("availability", Availability(product.DispatchDays));
            await CodesAsync(size?.PartNumber, size?.BarCode, "manufacturersku");
            await TextAsync("price_with_vat", Money(variation.Price));
            await TextAsync("size", SizeOf(product, variation), 64);
            await TextAsync("quantity", Pieces(variation.Quantity));
            await _xml.WriteEndElementAsync();
        }

        await _xml.WriteEndElementAsync();
    }

    private async Task ImagesAsync(IReadOnlyList<string> images)
    {
        await TextAsync("image", images.Count > 0 ? images[0] : "", 400);
        foreach (var image in images.Distinct().Take(MostImages).Skip(1))
            await TextAsync("additionalimage", image, 400);
    }

    private async Task CodesAsync(string? partNumber, string? barCode, string partNumberName)
    {
        if (!string.IsNullOrWhiteSpace(partNumber))
            await TextAsync(partNumberName, partNumber, 80);
        if (barCode is { Length: > 0 and <= 13 } && barCode.All(char.IsAsciiDigit))
            await TextAsync("ean", barCode);
    }

    private Task TextAsync(string name, string? text, int longest = int.MaxValue) =>
        _xml.WriteElementStringAsync(null, name, null, SkroutzFeedText.Fit(text, longest));

    private static string SizeOf(FeedProduct product, OfferVariation variation) =>
        product.Sizes.GetValueOrDefault(variation.ExternalVariationId) is { Name.Length: > 0 } size ? size.Name : variation.ExternalVariationId;

    /// <summary>A shortened id, or one without some of its characters, would be another one.</summary>
    private static bool IsId(string id) => id.Length <= LongestId && SkroutzFeedText.Fit(id, LongestId) == id;

    private static string Availability(int days) => days switch
    {
        <= 0 => "In stock",
        <= 3 => "Available from 1 to 3 days",
        <= 6 => "Available from 4 to 6 days",
        _ => "Available up to 12 days",
    };

    private static string Pieces(int pieces) => Whole(Math.Clamp(pieces, 0, MostPieces));

    private static string Money(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Whole(decimal figure) => figure.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>UTC where the machine knows no time zones.</summary>
    private static DateTime AthensTime(DateTime utc) =>
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Athens", out var athens) ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), athens) : utc;
}
