using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace EmbeddedShop.Admin.Pages;

/// <summary>Validation messages name a field by its text, not by the key of the text.</summary>
internal sealed class ResourceDisplayNames(IHttpContextAccessor http) : IDisplayMetadataProvider, IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options) => options.ModelMetadataDetailsProviders.Add(this);

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Attributes.OfType<NopResourceDisplayNameAttribute>().FirstOrDefault() is { } name)
            context.DisplayMetadata.DisplayName = () => Text(name.ResourceKey);
    }

    private string Text(string key) =>
        http.HttpContext?.RequestServices.GetRequiredService<ILocalizationService>().GetResourceAsync(key).GetAwaiter().GetResult() ?? key;
}
