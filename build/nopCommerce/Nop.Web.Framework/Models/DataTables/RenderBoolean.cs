namespace Nop.Web.Framework.Models.DataTables;

public class RenderBoolean : IRender
{
}
