namespace Nop.Web.Framework.Models.DataTables;

public class RenderCheckBox : IRender
{
    public string Name { get; set; }

    public string PropertyKeyName { get; set; }

    public RenderCheckBox(string name, string propertyKeyName = "Id")
    {
        Name = name;
        PropertyKeyName = propertyKeyName;
    }
}
