namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

public sealed class SkroutzWebhook : IWebhookSource
{
    public string Marketplace => SkroutzDefaults.SystemName;

    public string? PeekOrderId(string body) => SkroutzReader.PeekCode(body);
}
