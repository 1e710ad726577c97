namespace Nop.Web.Framework.Infrastructure;

public static class AdminWidgetZones
{
    public static string DashboardTop => "admin_dashboard_top";

    public static string OrderDetailsBlock => "admin_order_details_block";

    public static string ProductDetailsBlock => "admin_product_details_block";

    public static string PluginListButtons => "admin_plugin_list_buttons";
}
