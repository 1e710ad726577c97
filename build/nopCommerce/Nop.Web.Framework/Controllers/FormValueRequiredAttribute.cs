using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Routing;

namespace Nop.Web.Framework.Controllers;

/// <summary>Chooses the action whose submit button was pressed.</summary>
public class FormValueRequiredAttribute(params string[] submitButtonNames) : ActionMethodSelectorAttribute
{
    public override bool IsValidForRequest(RouteContext routeContext, ActionDescriptor action) =>
        routeContext.HttpContext.Request is { HasFormContentType: true } request && HttpMethods.IsPost(request.Method)
        && submitButtonNames.Any(name => !string.IsNullOrEmpty(request.Form[name]));
}
