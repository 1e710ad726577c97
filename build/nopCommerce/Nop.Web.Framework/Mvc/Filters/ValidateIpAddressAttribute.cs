using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Nop.Web.Framework.Mvc.Filters;

/// <summary>The embedded shop has no list of allowed addresses: everything passes.</summary>
public sealed class ValidateIpAddressAttribute() : TypeFilterAttribute(typeof(ValidateIpAddressFilter))
{
    private sealed class ValidateIpAddressFilter : IAsyncActionFilter
    {
        public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next) => next();
    }
}
