using Nop.Core.Configuration;

namespace Nop.Core.Domain.Localization;

public class LocalizationSettings : ISettings
{
    public int DefaultAdminLanguageId { get; set; }
}
