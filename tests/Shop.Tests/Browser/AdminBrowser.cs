using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;
using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>Headless Chromium, signed in to the shop's admin.</summary>
internal sealed class AdminBrowser : IDisposable
{
    private static readonly string? _chromium = Find("chromium", "google-chrome");
    private static readonly string? _driver = Find("chromedriver");

    private readonly ChromeDriver _chrome;
    private readonly Uri _shop;
    private (int Width, int Height) _size = (1366, 900);
    private readonly string _profile = Directory.CreateTempSubdirectory("chromium-").FullName;

    private AdminBrowser(Uri shop)
    {
        _shop = shop;
        var options = new ChromeOptions { BinaryLocation = _chromium };
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", $"--user-data-dir={_profile}");
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(_driver), Path.GetFileName(_driver));
        service.SuppressInitialDiagnosticInformation = true;
        service.HideCommandPromptWindow = true;
        _chrome = new ChromeDriver(service, options, TimeSpan.FromMinutes(2));
    }

    public static bool IsAvailable => _chromium is not null && _driver is not null;

    public static AdminBrowser SignIn(Uri shop)
    {
        var browser = new AdminBrowser(shop);
        browser.Open("login");
        browser.Find("#Email").SendKeys("admin@shop.test");
        browser.Find("#Password").SendKeys("admin");
        browser.Find("#Password").Submit();
        browser.Wait("the sign-in", () => !browser._chrome.Url.Contains("login", StringComparison.Ordinal));
        return browser;
    }

    public void Size(int width, int height)
    {
        _size = (width, height);
        _chrome.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
        {
            ["width"] = width,
            ["height"] = height,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = width < 600,
        });
    }

    public void Open(string path) => _chrome.Navigate().GoToUrl(new Uri(_shop, path));

    public IWebElement Find(string selector)
    {
        IWebElement? found = null;
        Wait(selector, () => (found = _chrome.FindElements(By.CssSelector(selector)).FirstOrDefault(element => element.Displayed)) is not null);
        return found!;
    }

    public int Count(string selector) => _chrome.FindElements(By.CssSelector(selector)).Count(element => element.Displayed);

    public string Text => _chrome.FindElement(By.TagName("body")).Text;

    public T Script<T>(string script) => (T)_chrome.ExecuteScript(script)!;

    /// <summary>Errors the pages reported since the last call.</summary>
    public IReadOnlyList<string> Errors() =>
        [.. _chrome.Manage().Logs.GetLog(LogType.Browser).Where(entry => entry.Level == LogLevel.Severe).Select(entry => entry.Message)];

    public void Wait(string what, Func<bool> condition)
    {
        var wait = new WebDriverWait(_chrome, TimeSpan.FromSeconds(90)) { Message = what };
        wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException));
        wait.Until(_ => condition());
    }

    /// <param name="device">desktop, tablet or phone.</param>
    /// <param name="language">en or el.</param>
    public void Become(string device, string language)
    {
        Size(device switch { "phone" => 390, "tablet" => 820, _ => 1366 }, 900);
        Open($"Admin/Common/SetLanguage?langid={(language == "en" ? 1 : 2)}&returnurl=%2FAdmin");
    }

    /// <summary>Keeps a picture of the page, which must open without an error, with all its texts, be usable by everybody and not be wider than the device.</summary>
    public void LookAt(string name, string path, string waitFor)
    {
        Open(path);
        Find(waitFor);
        Screenshot(name);

        Assert.That(Errors(), Is.Empty, $"{name}: errors in the browser's console");
        Assert.That(Text, Does.Not.Contain("Plugins.Misc.Marketplaces").IgnoreCase, $"{name}: a text is missing");
        Assert.That(Script<long>("return document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.LessThanOrEqualTo(1), $"{name}: wider than the device");
        CanBeUsedByEverybody(name);
    }

    /// <summary>By axe's critical and serious rules, in what the plugin has put on the page or into its open dialog.</summary>
    public void CanBeUsedByEverybody(string name) => Assert.That(Accessibility.Findings(_chrome), Is.Empty, $"{name}: accessibility");

    /// <summary>Of the whole page, also of what one would have to scroll to.</summary>
    public void Screenshot(string name)
    {
        var (width, height) = _size;
        Size(width, Math.Max(height, (int)Script<long>("return document.documentElement.scrollHeight")));
        Wait("the end of every animation", () => Script<bool>("return document.getAnimations().every(animation => animation.playState !== 'running')"));
        _chrome.GetScreenshot().SaveAsFile(Path.Combine(Repository.Screenshots, $"{name}.png"));
        Size(width, height);
    }

    /// <summary>What a person sees first of the page, small enough for a guide; of a long page of the shop's own, where the plugin's card begins.</summary>
    /// <param name="selector">Something of the plugin's.</param>
    public void Picture(string name, string selector)
    {
        var (width, height) = _size;
        Size(1100, 720);
        Script<object?>($"document.querySelector('{selector}').closest('#marketplaces-product-card')?.scrollIntoView()");
        Wait("the end of every animation", () => Script<bool>("return document.getAnimations().every(animation => animation.playState !== 'running')"));
        _chrome.GetScreenshot().SaveAsFile(Path.Combine(Repository.Pictures, $"{name}.png"));
        Size(width, height);
    }

    public void Dispose()
    {
        _chrome.Quit();
        _chrome.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private static string? Find(params string[] programs) =>
        (from program in programs
         from directory in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         let file = Path.Combine(directory, program)
         where File.Exists(file)
         select file).FirstOrDefault();
}
