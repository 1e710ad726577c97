namespace Nop.Web.Framework.Models.DataTables;

public record DataTablesModel : BaseNopModel
{
    public bool Info { get; set; } = true;

    public bool RefreshButton { get; set; } = true;

    public bool ServerSide { get; set; } = true;

    public bool Processing { get; set; } = true;

    public bool Paging { get; set; } = true;

    public string PagingType { get; set; } = "simple_numbers";

    public IList<FilterParameter> Filters { get; set; } = [];

    public IList<ColumnProperty> ColumnCollection { get; set; } = [];

    public string Name { get; set; }

    public DataUrl UrlRead { get; set; }

    public DataUrl UrlDelete { get; set; }

    public DataUrl UrlUpdate { get; set; }

    public string SearchButtonId { get; set; }

    public object Data { get; set; }

    public int? DeferLoading { get; set; }

    public string RowIdBasedOnField { get; set; }

    public int Length { get; set; }

    public string LengthMenu { get; set; }

    public bool Ordering { get; set; }

    public string HeaderCallback { get; set; }

    public string DrawCallback { get; set; }

    public int FooterColumns { get; set; }

    public string FooterCallback { get; set; }

    public bool IsChildTable { get; set; }

    public DataTablesModel ChildTable { get; set; }

    public string PrimaryKeyColumn { get; set; }

    public string BindColumnNameActionDelete { get; set; }
}
