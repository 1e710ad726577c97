namespace Nop.Web.Framework.Models.DataTables;

public class RenderButtonView : IRender
{
    public DataUrl Url { get; set; }

    public string ClassName { get; set; }

    public RenderButtonView(DataUrl url)
    {
        Url = url;
        ClassName = "btn btn-default";
    }
}
