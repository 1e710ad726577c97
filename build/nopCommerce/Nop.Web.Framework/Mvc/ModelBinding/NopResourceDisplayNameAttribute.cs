using System.ComponentModel;

namespace Nop.Web.Framework.Mvc.ModelBinding;

public sealed class NopResourceDisplayNameAttribute(string resourceKey) : DisplayNameAttribute(resourceKey)
{
    public string ResourceKey { get; set; } = resourceKey;
}
