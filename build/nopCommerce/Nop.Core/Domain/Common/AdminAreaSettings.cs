using Nop.Core.Configuration;

namespace Nop.Core.Domain.Common;

public class AdminAreaSettings : ISettings
{
    public int MinimumDropdownItemsForSearch { get; set; } = 50;
}
