using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Services.Security;

namespace Nop.Web.Framework.Mvc.Filters;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class CheckPermissionAttribute : TypeFilterAttribute
{
    public CheckPermissionAttribute(string permissionSystemName, CheckPermissionResultType resultType = CheckPermissionResultType.Default)
        : base(typeof(CheckPermissionFilter))
    {
        PermissionSystemName = [permissionSystemName];
        Arguments = [permissionSystemName];
    }

    public List<string> PermissionSystemName { get; }

    public enum CheckPermissionResultType
    {
        Default,
    }

    private sealed class CheckPermissionFilter(string permission, IPermissionService permissions) : IAsyncAuthorizationFilter
    {
        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            if (await permissions.AuthorizeAsync(permission))
                return;

            var request = context.HttpContext.Request;
            context.Result = request.Method == "POST" && request.Headers.XRequestedWith == "XMLHttpRequest"
                ? new JsonResult(new { error = "Access denied." })
                : new RedirectResult($"/Admin/Security/AccessDenied?pageUrl={Uri.EscapeDataString(request.Path)}");
        }
    }
}
