using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Validation;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>Puts into words how a validation went, or goes.</summary>
public sealed class ValidationFactory(UnsentListings unsent, LocalizedTexts texts, AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.Validation.";

    /// <summary>Of everything that was not sent yet.</summary>
    public async Task<ValidationModel> PrepareAsync(MarketplaceAccount account)
    {
        if (account.ValidationSinceUtc is not { } since)
            return new ValidationModel(false, true, "");

        var (begun, position) = (await times.TextAsync(since), account.ValidationPosition);
        var text = position > 0
            ? await texts.FormatAsync($"{Keys}Running", begun, account.ValidationProducts, account.ValidationRefused, await unsent.CountProductsAsync(account.Id, position))
            : await texts.FormatAsync($"{Keys}Ended", begun, account.ValidationProducts, account.ValidationRefused);
        return await texts.StoredAsync(account.ValidationError) is { } error
            ? new ValidationModel(position > 0, false, $"{text} {await texts.FormatAsync($"{Keys}Stopped", error)}")
            : new ValidationModel(position > 0, true, text);
    }

    /// <summary>Of what somebody has selected.</summary>
    public async Task<ActionAnswer> AnswerAsync(PushResult result)
    {
        if (result is { Products: 0, Refused: 0, Stop: PushStop.None })
            return new ActionAnswer(false, await texts.GetAsync($"{Keys}Nothing"));

        var text = await texts.FormatAsync($"{Keys}Selected", result.Products + result.Refused, result.Refused);
        return result.Stop switch
        {
            PushStop.None => new ActionAnswer(result.Refused == 0, text),
            PushStop.Interrupted => new ActionAnswer(false, $"{text} {await texts.GetAsync($"{Keys}TooMuch")}"),
            _ => new ActionAnswer(false, $"{text} {await texts.FormatAsync($"{Keys}Stopped", await texts.TextAsync(ValidationTexts.Of(result)))}"),
        };
    }
}
