using OpenQA.Selenium;

namespace Shop.Tests.Browser;

/// <summary>An owner's hand at the browser, which counts every click and every field.</summary>
internal sealed class Hand(AdminBrowser browser)
{
    public int Acts { get; private set; }

    public void Click(string selector)
    {
        browser.Find(selector).Click();
        Acts++;
    }

    public void Type(string selector, string text)
    {
        browser.Find(selector).SendKeys(text);
        Acts++;
    }

    /// <summary>One field: nobody takes the hand off the keyboard for Enter.</summary>
    public void TypeAndEnter(string selector, string text) => Type(selector, text + Keys.Enter);

    /// <summary>The shop's own page that the owner is on already, or that one click of the menu opens.</summary>
    public void OpenFromMenu(string path)
    {
        browser.Open(path);
        Acts++;
    }

    /// <summary>What the owner does elsewhere, and the test in its place.</summary>
    public void Elsewhere(int acts) => Acts += acts;

    /// <summary>How many it took since the last time.</summary>
    public int Taken()
    {
        var taken = Acts;
        Acts = 0;
        return taken;
    }
}
