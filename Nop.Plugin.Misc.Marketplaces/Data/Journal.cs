using System.Text.Json;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>What happened, for the owner to read. Arguments must never be personal data.</summary>
public sealed class Journal(IRepository<MarketplaceJournalEntry> entries, TimeProvider time)
{
    public Task AccountAsync(int accountId, JournalLevel level, string textKey, params object?[] arguments) =>
        WriteAsync(new MarketplaceJournalEntry { AccountId = accountId, Level = level }, textKey, arguments);

    public Task OrderAsync(MarketplaceOrder order, JournalLevel level, string textKey, params object?[] arguments) =>
        WriteAsync(new MarketplaceJournalEntry { AccountId = order.AccountId, MarketplaceOrderId = order.Id, Level = level }, textKey, arguments);

    private Task WriteAsync(MarketplaceJournalEntry entry, string textKey, object?[] arguments)
    {
        entry.TextKey = textKey;
        entry.Arguments = arguments.Length == 0 ? null : TextArguments.Write(arguments);
        entry.CreatedOnUtc = time.GetUtcNow().UtcDateTime;
        return entries.InsertAsync(entry, publishEvent: false);
    }
}

/// <summary>Arguments of a resource text, kept beside its key so that every reader sees them in the own language.</summary>
public static class TextArguments
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(params object?[] arguments) =>
        JsonSerializer.Serialize(arguments.Select(argument => Convert.ToString(argument, System.Globalization.CultureInfo.InvariantCulture)), _options);

    /// <summary>A text as an argument of another one.</summary>
    public static string Nest(string key, params object?[] arguments) => $"{key}|{Write(arguments)}";

    public static string[] Read(string? arguments) =>
        string.IsNullOrEmpty(arguments) ? [] : JsonSerializer.Deserialize<string[]>(arguments) ?? [];
}
