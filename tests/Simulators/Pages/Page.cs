using System.Globalization;

namespace Marketplaces.Simulators;

/// <summary>The frame and the parts that both simulators' pages share.</summary>
internal static class Page
{
    public const int MostRows = 50;
    private const int LongestText = 20_000;

    private const string Style = """
        :root { --line: #dfe3e8; --ink: #212b36; --soft: #637381; --accent: #1f5fbf; }
        * { box-sizing: border-box; }
        body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: #f4f6f8; }
        header { background: var(--ink); color: #fff; padding: 1rem 1.25rem; }
        header h1 { margin: 0; font-size: 1.25rem; }
        header p { margin: .25rem 0 0; color: #c4cdd5; overflow-wrap: anywhere; }
        main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
        section { background: #fff; border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin-bottom: 1rem; }
        h2 { margin: 0 0 .75rem; font-size: 1.05rem; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th { text-align: left; color: var(--soft); font-weight: 600; font-size: .85rem; white-space: nowrap; }
        th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        tr:last-child td { border-bottom: 0; }
        .number { text-align: right; white-space: nowrap; }
        .mono, pre { font-family: ui-monospace, monospace; font-size: .85rem; }
        pre { margin: .5rem 0 0; padding: .6rem; background: #f4f6f8; border-radius: .35rem; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 24rem; overflow-y: auto; }
        summary { cursor: pointer; }
        form { display: inline-flex; gap: .35rem; flex-wrap: wrap; align-items: center; margin: 0 .5rem .25rem 0; }
        input, select, button { font: inherit; padding: .3rem .55rem; border: 1px solid #c4cdd5; border-radius: .35rem; background: #fff; color: inherit; max-width: 100%; }
        input[type=url] { width: 28rem; } input[type=number] { width: 5rem; }
        button { cursor: pointer; } button.main { background: var(--accent); border-color: var(--accent); color: #fff; }
        .state { display: inline-block; padding: .05rem .5rem; border-radius: 1rem; background: #e4e7eb; font-size: .85rem; white-space: nowrap; }
        .good { background: #d7f2e0; } .bad { background: #fbdcdc; } .busy { background: #fdf0cd; }
        .soft { color: var(--soft); }
        td details[open] pre { min-width: 26rem; }
        @media (max-width: 48rem) {
          main { padding: .5rem; } section { padding: .75rem; }
          thead { display: none; } tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); } tr:last-child { border-bottom: 0; }
          td { display: block; border: 0; padding: .15rem 0; } .number { text-align: left; } td details[open] pre { min-width: 0; }
        }
        """;

    public static string Render(string title, string subtitle, Action<HtmlText> content)
    {
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.Add($"<title>{title}</title>");
        html.Raw("<style>" + Style + "</style></head>");
        html.Add($"<body><header><h1>{title}</h1><p>{subtitle}</p></header><main>");
        content(html);
        html.Raw("</main></body></html>");
        return html.ToString();
    }

    public static void Section(this HtmlText html, string title, Action content)
    {
        html.Add($"<section><h2>{title}</h2>");
        content();
        html.Raw("</section>");
    }

    public static void Table<T>(this HtmlText html, string[] heads, IReadOnlyCollection<T> rows, string empty, Action<T> row)
    {
        if (rows.Count == 0)
        {
            html.Add($"<p class=\"soft\">{empty}</p>");
            return;
        }

        html.Raw("<div class=\"scroll\"><table><thead><tr>");
        foreach (var head in heads)
            html.Add($"<th>{head}</th>");
        html.Raw("</tr></thead><tbody>");
        foreach (var item in rows.Take(MostRows))
        {
            html.Raw("<tr>");
            row(item);
            html.Raw("</tr>");
        }

        html.Raw("</tbody></table></div>");
        if (rows.Count > MostRows)
            html.Add($"<p class=\"soft\">The newest {MostRows} of {rows.Count}.</p>");
    }

    public static void Form(this HtmlText html, string action, string button, Action? fields = null, bool isMain = false)
    {
        html.Add($"<form method=\"post\" action=\"{action}\"><input type=\"hidden\" name=\"from_page\" value=\"1\">");
        fields?.Invoke();
        html.Add($"<button class=\"{(isMain ? "main" : "")}\">{button}</button></form>");
    }

    public static void Select(this HtmlText html, string name, string label, IEnumerable<string> values)
    {
        html.Add($"<select name=\"{name}\" aria-label=\"{label}\">");
        foreach (var value in values)
            html.Add($"<option>{value}</option>");
        html.Raw("</select>");
    }

    public static void PlaceForm(this HtmlText html, IEnumerable<string> kinds) =>
        html.Form("/_simulator/orders", "Place a new order", isMain: true, fields: () =>
        {
            html.Select("kind", "Kind", kinds);
            html.Raw("<input name=\"sku\" placeholder=\"SKU (any)\" aria-label=\"SKU\" size=\"14\">");
            html.Raw("<input name=\"quantity\" type=\"number\" min=\"1\" placeholder=\"Qty\" aria-label=\"Quantity\">");
            html.Raw("<input name=\"count\" type=\"number\" min=\"1\" max=\"100\" value=\"1\" aria-label=\"Number of orders\">");
        });

    public static void Details(this HtmlText html, string summary, string text)
    {
        if (text.Length == 0)
            return;

        var shown = text.Length > LongestText ? string.Concat(text.AsSpan(0, LongestText), " …") : text;
        html.Add($"<details><summary>{summary}</summary><pre>{shown}</pre></details>");
    }

    public static void Faults(this HtmlText html, Faults faults) => html.Section("Faults", () =>
    {
        html.Table(["Rule", "Method", "Path", "Times"], faults.Pending, "Nothing goes wrong on purpose.", fault =>
            html.Add($"<td>{fault.Describe()}</td><td>{fault.Method ?? "any"}</td><td class=\"mono\">{fault.Path}</td><td>{Times(fault.Times)}</td>"));
        html.Details("Switches", JsonText.Indented(faults.Switches));
        html.Form("/_simulator/faults/clear", "Clear faults and switches");
    });

    public static void Log(this HtmlText html, RequestLog log) => html.Section("Requests", () =>
        html.Table(["Time", "Request", "Status", "Authorization", "Fault"], log.Entries, "Nothing was requested yet.", entry =>
        {
            html.Add($"<td class=\"mono\">{AthensTime.From(entry.At):HH:mm:ss.fff}</td><td><span class=\"mono\">{entry.Method} {entry.Target}</span>");
            html.Details("Request body", entry.Body);
            html.Details("Answer", entry.Answer);
            html.Add($"</td><td><span class=\"state {StatusClass(entry.Status)}\">{entry.Status?.ToString(CultureInfo.InvariantCulture) ?? "none"}</span></td>");
            html.Add($"<td>{entry.Authorization}</td><td>{entry.Fault}</td>");
        }));

    private static string Times(int times) => times == Fault.Always ? "always" : times.ToString(CultureInfo.InvariantCulture);

    private static string StatusClass(int? status) => status switch { null => "busy", < 400 => "good", _ => "bad" };
}
