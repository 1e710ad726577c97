namespace Nop.Web.Framework.Models.DataTables;

public class RenderLink : IRender
{
    public DataUrl Url { get; set; }

    public string Title { get; set; }

    public RenderLink(DataUrl url)
    {
        Url = url;
    }
}
