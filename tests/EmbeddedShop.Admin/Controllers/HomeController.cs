using Microsoft.AspNetCore.Mvc;

namespace EmbeddedShop.Admin.Controllers;

public sealed class HomeController : ShopAdminController
{
    public IActionResult Index() => View();
}
