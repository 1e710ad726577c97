namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

/// <summary>How a level of <see cref="Orders.TimelineFactory"/> is coloured in a list.</summary>
internal static class EventTone
{
    public static string Of(string level) => level switch
    {
        "good" => "good",
        "warning" => "wait",
        "error" => "bad",
        _ => "none",
    };
}
