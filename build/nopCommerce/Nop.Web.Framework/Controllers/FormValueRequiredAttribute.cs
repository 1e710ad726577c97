using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Routing;

namespace Nop.Web.Framework.Controllers;

/// <summary>Chooses the action whose submit button was pressed.</summary>
public class FormValueRequiredAttribute : ActionMethodSelectorAttribute
{
    private readonly string[] _submitButtonNames;

    public FormValueRequiredAttribute(params string[] submitButtonNames)
    {
        _submitButtonNames = submitButtonNames;
    }

    public override bool IsValidForRequest(RouteContext routeContext, ActionDescriptor action)
    {
        var request = routeContext.HttpContext.Request;
        return HttpMethodsPost(request.Method) && request.HasFormContentType
            && _submitButtonNames.Any(name => !string.IsNullOrEmpty(request.Form[name]));

        static bool HttpMethodsPost(string method) => Microsoft.AspNetCore.Http.HttpMethods.IsPost(method);
    }
}
