namespace Nop.Web.Framework.Models.DataTables;

public class RenderCustom : IRender
{
    public string FunctionName { get; set; }

    public RenderCustom(string functionName)
    {
        FunctionName = functionName;
    }
}
