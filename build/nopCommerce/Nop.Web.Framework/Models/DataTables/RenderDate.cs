namespace Nop.Web.Framework.Models.DataTables;

public class RenderDate : IRender
{
    public string Format { get; set; } = "L LTS";
}
