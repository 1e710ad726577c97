namespace Nop.Web.Framework.Models;

public abstract record BaseSearchModel : BaseNopModel
{
    public int Page => (Start / Math.Max(Length, 1)) + 1;
    public int PageSize => Length;
    public string AvailablePageSizes { get; set; }
    public string Draw { get; set; }
    public int Start { get; set; }
    public int Length { get; set; } = 10;
    public virtual void SetGridPageSize() => (Start, Length, AvailablePageSizes) = (0, 15, "7, 15, 20, 50, 100");
}
