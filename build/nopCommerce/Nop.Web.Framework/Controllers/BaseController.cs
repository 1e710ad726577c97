using Microsoft.AspNetCore.Mvc;

namespace Nop.Web.Framework.Controllers;

public abstract class BaseController : Controller
{
    protected JsonResult ErrorJson(string error) => Json(new { error });

    protected JsonResult ErrorJson(object errors) => Json(new { error = errors });
}
