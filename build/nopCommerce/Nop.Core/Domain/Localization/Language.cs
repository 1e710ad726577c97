using Nop.Core.Configuration;
using Nop.Core.Domain.Stores;

namespace Nop.Core.Domain.Localization;

public class Language : BaseEntity, IStoreMappingSupported
{
    public string Name { get; set; }
    public string LanguageCulture { get; set; }
    public string UniqueSeoCode { get; set; }
    public string FlagImageFileName { get; set; }
    public virtual bool LimitedToStores { get; set; }
    public bool Published { get; set; }
    public int DisplayOrder { get; set; }
}

public class LocaleStringResource : BaseEntity
{
    public int LanguageId { get; set; }
    public string ResourceName { get; set; }
    public string ResourceValue { get; set; }
}

public class LocalizationSettings : ISettings
{
    public int DefaultAdminLanguageId { get; set; }
}
