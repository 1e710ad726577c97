namespace Nop.Web.Framework.Models;

public abstract record BasePagedListModel<T> : BaseNopModel where T : BaseNopModel
{
    public IEnumerable<T> Data { get; set; }
    public string Draw { get; set; }
    public int RecordsFiltered { get; set; }
    public int RecordsTotal { get; set; }
}
