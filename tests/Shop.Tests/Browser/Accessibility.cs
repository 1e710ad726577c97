using Deque.AxeCore.Commons;
using OpenQA.Selenium;

namespace Shop.Tests.Browser;

/// <summary>Axe, run inside what the plugin itself has put on a page: the shop's own frame, grids' machinery included, is the shop's.</summary>
internal static class Accessibility
{
    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// The plugin's pages as a whole; on the shop's own pages the plugin's cards. Nothing in there is left out: the theme's paler colours are darkened by the plugin's style
    /// sheet, so that only what stands in this list would be the shop's alone.
    /// </summary>
    private static readonly string[] _theShops = [".dt-container .dt-paging", ".dt-container .dt-length", ".dt-container .dt-buttons", ".dt-container .dt-info"];

    private const string Find = """
        const [shops, done] = [arguments[0], arguments[arguments.length - 1]];
        const own = document.querySelector(".content-wrapper:has(> #marketplaces-texts, .marketplaces-account)");
        const parts = own ? [own] : [...document.querySelectorAll(".card[id^=marketplaces]")];
        const dialogs = [...document.querySelectorAll(".marketplaces-decision.show, .marketplaces-decision dialog[open]")];
        const include = dialogs.length > 0 ? dialogs : parts;
        if (include.length === 0)
          return done(["nothing of the plugin is on this page"]);
        const exclude = shops.flatMap(selector => [...document.querySelectorAll(selector)]);
        axe.run({ include, exclude }, { resultTypes: ["violations"] }).then(
          result => done(result.violations
            .filter(found => found.impact === "serious" || found.impact === "critical")
            .flatMap(found => found.nodes.map(node => `${found.id}: ${node.html.slice(0, 200)} (${[...node.any, ...node.all, ...node.none][0]?.message})`))),
          error => done([String(error)]));
        """;

    /// <summary>Critical and serious findings on the page as it stands; in its dialog, while one is open.</summary>
    public static IReadOnlyList<string> Findings(IJavaScriptExecutor browser)
    {
        browser.ExecuteScript($"if (!window.axe) {{ {_axe} }}");
        return [.. ((IEnumerable<object>)browser.ExecuteAsyncScript(Find, [_theShops])!).Select(found => $"{found}")];
    }
}
