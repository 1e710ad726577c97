using System.Globalization;

namespace Plugin.Tests.Histories.Remote;

/// <summary>Orders and events as Skroutz writes them.</summary>
internal static class SkroutzWords
{
    public static string Event(RemoteOrderRow row, int version, Telling telling = Telling.Whole, DateTime now = default)
    {
        var (kind, told) = (version == 0 && telling is not Telling.AsIfNow ? "new_order" : "order_updated", row.Versions[version]);
        if (telling is Telling.AsIfNow)
            return $$"""{"event_type":"{{kind}}","event_time":"{{Time(now)}}","order":{{Order(row, told)}}}""";
        if (telling is Telling.StateAlone)
            return $$$"""{"event_type":"{{{kind}}}","event_time":"{{{Time(told.OnUtc)}}}","order":{"code":"{{{row.Spec.Id}}}","state":"{{{State(told.State)}}}"}}""";

        return $$"""{"event_type":"{{kind}}","event_time":"{{Time(row.Versions[version].OnUtc)}}","order":{{Order(row, row.Versions[version])}}}""";
    }

    public static string Read(RemoteOrderRow row) => $$"""{"order":{{Order(row, row.Now)}}}""";

    private static string Order(RemoteOrderRow row, RemoteVersion version)
    {
        var spec = row.Spec;
        var lines = string.Join(",", Lines(spec.Basket));
        var expires = Time(row.PlacedOnUtc.AddHours(version.IsExtended ? 48 : 24));
        var voucher = version.HasVoucher ? "\"https://example.gr/voucher.pdf\"" : "null";
        var tracking = version.HasVoucher ? "\"TR-" + spec.Id + "\"" : "";
        var custom = spec.Kind is Kind.OwnItemsBack ? "\"[RETURN-AS-IS]\"" : "";
        var options = version.State is Stage.Open ? """{"pickup_location":[{"id":"L1","label":"Shop"}],"pickup_window":[],"number_of_parcels":[1]}""" : "null";
        var reasons = version.State is Stage.Open ? """{"line_item_rejection_reasons":[{"id":1,"label":"Εξαντλημένο"},{"id":4,"label":"Περιορισμένα τεμάχια","requires_available_quantity":true}]}""" : "null";
        return $$$"""
            {"code":"{{{spec.Id}}}","state":"{{{State(version.State)}}}",
            "customer":{"id":"B1","first_name":"Νίκη","last_name":"Δοκιμή","address":{"street_name":"Ερμού","street_number":"12","zip":"26221","city":"Πάτρα","region":"Αχαΐας","country_code":"GR"}},
            "courier":"Skroutz Last Mile","courier_voucher":{{{voucher}}},"courier_tracking_codes":[{{{tracking}}}],"line_items":[{{{lines}}}],
            "created_at":"{{{Time(row.PlacedOnUtc)}}}","expires_at":"{{{expires}}}","express":{{{Flag(spec.Kind is Kind.Express)}}},
            "fulfilled_by_skroutz":{{{Flag(spec.Kind is Kind.FulfilledByMarketplace)}}},"custom":[{{{custom}}}],"accept_options":{{{options}}},"reject_options":{{{reasons}}}}
            """;
    }

    private static IEnumerable<string> Lines(Basket basket)
    {
        if (basket is not Basket.OneBoot)
        {
            var pieces = basket is Basket.ThreeLamps ? 3 : 1;
            yield return Invariant($$"""{"id":"l1","shop_uid":"LAMP","product_name":"Lamp","quantity":{{pieces}},"unit_price":19.99,"total_price":{{pieces * 19.99m}},"price_includes_vat":true}""");
        }

        if (basket is Basket.OneBoot)
            yield return """{"id":"b1","shop_uid":"BOOT","size":{"shop_variation_uid":"BOOT-42"},"product_name":"Boot","quantity":1,"unit_price":80,"total_price":80}""";
        if (basket is Basket.LampAndUnknown)
            yield return """{"id":"u1","shop_uid":"LAMP-2","product_name":"Lamp","quantity":1,"unit_price":19.99,"total_price":19.99,"price_includes_vat":true}""";
        if (basket is Basket.LampAndBoots)
            yield return """{"id":"b2","shop_uid":"BOOT","size":{"shop_variation_uid":"BOOT-43"},"product_name":"Boot","quantity":2,"unit_price":80,"total_price":160}""";
    }

    public static string State(Stage state) => state switch
    {
        Stage.ForReturn => "for_return",
        Stage.PartiallyReturned => "partially_returned",
        _ => state.ToString().ToLowerInvariant(),
    };

    /// <summary>To the second, as the marketplace does.</summary>
    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
