using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace EmbeddedShop.Admin.Models;

public sealed record CustomerSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Customers.Customers.List.SearchEmail")]
    public string? SearchEmail { get; set; }
}

public sealed record CustomerRow : BaseNopModel
{
    public string Email { get; set; } = string.Empty;
    public string Name { get; set; } = string.Empty;
    public string Roles { get; set; } = string.Empty;
    public bool Active { get; set; }
    public DateTime CreatedOn { get; set; }
}

public sealed record SettingSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Configuration.Settings.AllSettings.SearchSettingName")]
    public string? SearchSettingName { get; set; }

    [NopResourceDisplayName("Admin.Configuration.Settings.AllSettings.SearchSettingValue")]
    public string? SearchSettingValue { get; set; }
}

public sealed record SettingRow : BaseNopModel
{
    public string Name { get; set; } = string.Empty;
    public string Value { get; set; } = string.Empty;
    public string Store { get; set; } = string.Empty;
}

public sealed record LanguageSearchModel : BaseSearchModel;

public sealed record LanguageRow : BaseNopModel
{
    public string Name { get; set; } = string.Empty;
    public string LanguageCulture { get; set; } = string.Empty;
    public int Texts { get; set; }
    public bool Published { get; set; }
}

public sealed record TaskSearchModel : BaseSearchModel;

public sealed record TaskRow : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public int Seconds { get; set; }
    public bool Enabled { get; set; }
    public bool StopOnError { get; set; }
    public string LastStartUtc { get; set; } = string.Empty;
    public string LastEndUtc { get; set; } = string.Empty;
    public string LastSuccessUtc { get; set; } = string.Empty;
}

public sealed record TaskModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.System.ScheduleTasks.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Admin.System.ScheduleTasks.Seconds")]
    public int Seconds { get; set; }

    [NopResourceDisplayName("Admin.System.ScheduleTasks.Enabled")]
    public bool Enabled { get; set; }

    [NopResourceDisplayName("Admin.System.ScheduleTasks.StopOnError")]
    public bool StopOnError { get; set; }
}

public sealed record LogSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.System.Log.List.LogLevel")]
    public int LogLevelId { get; set; }

    [NopResourceDisplayName("Admin.System.Log.List.Message")]
    public string? Message { get; set; }

    public IList<SelectListItem> Levels { get; set; } = [];
}

public sealed record LogRow : BaseNopEntityModel
{
    public string LogLevel { get; set; } = string.Empty;
    public string ShortMessage { get; set; } = string.Empty;
    public DateTime CreatedOn { get; set; }
}

public sealed record LogModel : BaseNopEntityModel
{
    public string LogLevel { get; set; } = string.Empty;
    public string ShortMessage { get; set; } = string.Empty;
    public string FullMessage { get; set; } = string.Empty;
    public string IpAddress { get; set; } = string.Empty;
    public string PageUrl { get; set; } = string.Empty;
    public string CreatedOn { get; set; } = string.Empty;
}

public sealed record PluginRow(
    string SystemName, string FriendlyName, string Group, string Version, string Author, string Description,
    bool Installed, string? LogoUrl, string? ConfigurationUrl, string? Pending);
