namespace Nop.Web.Framework.Models.DataTables;

public interface IRender;

public class RenderBoolean : IRender;

public class RenderDate : IRender
{
    public string Format { get; set; } = "L LTS";
}

public class RenderLink(DataUrl url) : IRender
{
    public DataUrl Url { get; set; } = url;
    public string Title { get; set; }
}

public class RenderButtonView(DataUrl url) : IRender
{
    public DataUrl Url { get; set; } = url;
    public string ClassName { get; set; } = "btn btn-default";
}

public class RenderButtonEdit(DataUrl url) : IRender
{
    public DataUrl Url { get; set; } = url;
    public string ClassName { get; set; } = "btn btn-default";
}

public class RenderCustom(string functionName) : IRender
{
    public string FunctionName { get; set; } = functionName;
}
