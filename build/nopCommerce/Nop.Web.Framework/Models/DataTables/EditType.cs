namespace Nop.Web.Framework.Models.DataTables;

public enum EditType
{
    Number = 1,
    Checkbox = 2,
    String = 3,
}
