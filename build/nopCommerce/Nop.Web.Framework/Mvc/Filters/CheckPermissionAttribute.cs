using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Services.Security;

namespace Nop.Web.Framework.Mvc.Filters;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class CheckPermissionAttribute : TypeFilterAttribute
{
    public CheckPermissionAttribute(string permissionSystemName, CheckPermissionResultType resultType = CheckPermissionResultType.Default)
        : this([permissionSystemName], resultType)
    {
    }

    public CheckPermissionAttribute(string[] permissionSystemNames, CheckPermissionResultType resultType = CheckPermissionResultType.Default)
        : base(typeof(CheckPermissionFilter))
    {
        PermissionSystemName = [.. permissionSystemNames];
        ResultType = resultType;
        Arguments = [PermissionSystemName, resultType];
    }

    public List<string> PermissionSystemName { get; }

    public CheckPermissionResultType ResultType { get; }

    public enum CheckPermissionResultType
    {
        Default,
        Html,
        Text,
        Json
    }

    private sealed class CheckPermissionFilter(List<string> permissionSystemNames, CheckPermissionResultType resultType, IPermissionService permissions)
        : IAsyncAuthorizationFilter
    {
        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            foreach (var permission in permissionSystemNames)
            {
                if (await permissions.AuthorizeAsync(permission))
                    return;
            }

            var request = context.HttpContext.Request;
            var asJson = resultType is CheckPermissionResultType.Json
                || (resultType is CheckPermissionResultType.Default && request.Method == "POST" && request.Headers.XRequestedWith == "XMLHttpRequest");
            context.Result = resultType is CheckPermissionResultType.Text
                ? new ContentResult { Content = "Access denied." }
                : asJson
                    ? new JsonResult(new { error = "Access denied." })
                    : new RedirectResult($"/Admin/Security/AccessDenied?pageUrl={Uri.EscapeDataString(request.Path)}");
        }
    }
}
