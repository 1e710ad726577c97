namespace Nop.Web.Framework.Models.DataTables;

public record DataTablesModel : BaseNopModel
{
    public string Name { get; set; }
    public DataUrl UrlRead { get; set; }
    public string SearchButtonId { get; set; }
    public int Length { get; set; }
    public string LengthMenu { get; set; }
    public string DrawCallback { get; set; }
    public IList<FilterParameter> Filters { get; set; } = [];
    public IList<ColumnProperty> ColumnCollection { get; set; } = [];
}

public class ColumnProperty(string data)
{
    public string Data { get; set; } = data;
    public string Title { get; set; }
    public string Width { get; set; }
    public string ClassName { get; set; }
    public bool Visible { get; set; } = true;
    public IRender Render { get; set; }
}
