using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>What an account needs before it goes live, as tasks.</summary>
public static class Readiness
{
    private const string Prefix = $"{MarketplacesDefaults.Resources}.Configuration.Ready.";

    public static IEnumerable<ReadinessLine> Of(ReadinessFacts facts) =>
    [
        .. Credentials(facts),
        Line(facts.Enabled, ReadinessStep.Enabled, $"{Prefix}Enabled"),
        Line(facts.OrdersAnswered, ReadinessStep.Test, $"{Prefix}OrdersAnswered"),
        .. Line(facts.OffersAnswered, ReadinessStep.Test, $"{Prefix}OffersAnswered"),
        .. facts.Webhook is { } webhook ? OfWebhook(facts, webhook) : [],
        Line(facts.Vat, ReadinessStep.Tax, $"{Prefix}Vat"),
        .. Line(facts.OffersConfirmed, ReadinessStep.CheckProducts, $"{Prefix}OffersConfirmed"),
        .. facts.Listings is { } listings ? [Line(listings, ReadinessStep.CheckProducts, listings ? $"{Prefix}Listings" : $"{Prefix}NoListings")] : Nothing,
        .. Line(facts.OrdersConfirmed, ReadinessStep.CheckOrders, $"{Prefix}OrdersConfirmed"),
        .. OfWorker(facts),
        .. facts.OtherTimeZone is { } zone ? [new ReadinessLine(ReadinessState.Advice, ReadinessStep.TimeZone, new($"{Prefix}TimeZone", zone))] : Nothing,
    ];

    private static ReadinessLine[] Nothing => [];

    private static ReadinessLine[] Credentials(ReadinessFacts facts) =>
    [
        .. Line(facts.UserName, ReadinessStep.UserName, $"{Prefix}UserName"),
        .. Line(facts.OrdersSecret, ReadinessStep.OrdersSecret, $"{Prefix}OrdersSecret"),
        .. Line(facts.ProductsSecret, ReadinessStep.ProductsSecret, $"{Prefix}ProductsSecret"),
    ];

    private static IEnumerable<ReadinessLine> OfWebhook(ReadinessFacts facts, WebhookFacts webhook)
    {
        yield return Line(webhook.IsPublic, ReadinessStep.Store, $"{Prefix}StoreUrl");
        yield return OfCall(facts, webhook);
        if (!webhook.HasToken)
            yield return new(ReadinessState.Open, ReadinessStep.WebhookToken, new($"{Prefix}WebhookToken"));
        else if (webhook.LastOn is null)
            yield return new(ReadinessState.Open, ReadinessStep.Webhook, new($"{Prefix}NoWebhook", facts.Marketplace));
        else
            yield return new(ReadinessState.Done, ReadinessStep.Webhook, new($"{Prefix}Webhook", facts.Marketplace, webhook.LastOn));
    }

    /// <summary>Messages that have arrived since prove more than a call from here: some servers cannot reach themselves by their public name.</summary>
    private static ReadinessLine OfCall(ReadinessFacts facts, WebhookFacts webhook) => webhook switch
    {
        { IsCalled: false } => new(ReadinessState.Advice, ReadinessStep.CallShop, new($"{Prefix}ShopNotCalled")),
        { CallError: null } => new(ReadinessState.Done, ReadinessStep.CallShop, new($"{Prefix}ShopAnswers")),
        { CameSince: true } => new(ReadinessState.Advice, ReadinessStep.CallShop, new($"{Prefix}ShopAnswersOthers", webhook.CallError, facts.Marketplace)),
        _ => new(ReadinessState.Open, ReadinessStep.CallShop, new($"{Prefix}ShopSilent", webhook.CallError)),
    };

    private static IEnumerable<ReadinessLine> OfWorker(ReadinessFacts facts)
    {
        if (!facts.WorkerEnabled)
        {
            yield return new(ReadinessState.Advice, ReadinessStep.WorkerSetting, new($"{Prefix}WorkerOff"));
            yield break;
        }

        yield return facts.ServersAtWork > 0
            ? new(ReadinessState.Done, ReadinessStep.Log, new($"{Prefix}Worker", facts.ServersAtWork))
            : new(ReadinessState.Open, ReadinessStep.Log, new($"{Prefix}NoWorker"));
        foreach (var (name, since) in facts.SilentServers)
            yield return new(ReadinessState.Advice, ReadinessStep.Log, new($"{Prefix}SilentServer", name, since));
    }

    private static ReadinessLine[] Line(bool? done, ReadinessStep step, string key) => done is { } known ? [Line(known, step, key)] : Nothing;

    private static ReadinessLine Line(bool done, ReadinessStep step, string key) => new(done ? ReadinessState.Done : ReadinessState.Open, step, new OwnerText(key));
}

public enum ReadinessState
{
    Done,

    /// <summary>To be done before going live.</summary>
    Open,

    /// <summary>Worth a look; it holds nothing up.</summary>
    Advice,
}

/// <summary>Where a task is done.</summary>
public enum ReadinessStep
{
    UserName,
    OrdersSecret,
    ProductsSecret,
    Enabled,
    Test,
    Store,
    CallShop,
    WebhookToken,
    Webhook,
    Tax,
    CheckProducts,
    CheckOrders,
    WorkerSetting,
    Log,
    TimeZone,
}

public sealed record ReadinessLine(ReadinessState State, ReadinessStep Step, OwnerText Text);
