using Microsoft.AspNetCore.Mvc;

namespace Nop.Web.Framework.Controllers;

public abstract class BaseController : Controller;

public abstract class BasePluginController : BaseController;
