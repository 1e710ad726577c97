using Microsoft.AspNetCore.Mvc;

namespace EmbeddedShop.Admin.Controllers;

public sealed class SecurityController : ShopAdminController
{
    public IActionResult AccessDenied(string? pageUrl) => View(model: pageUrl);
}
