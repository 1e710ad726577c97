using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Nop.Web.Framework.Models;

namespace EmbeddedShop.Admin.Pages;

/// <summary>Names as they are written, except those three of a list's answer that the host writes as DataTables reads them.</summary>
public sealed class GridJson : DefaultContractResolver
{
    private static readonly Dictionary<string, string> _names = new()
    {
        [nameof(BasePagedListModel<BaseNopModel>.Draw)] = "draw",
        [nameof(BasePagedListModel<BaseNopModel>.RecordsFiltered)] = "recordsFiltered",
        [nameof(BasePagedListModel<BaseNopModel>.RecordsTotal)] = "recordsTotal",
    };

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member.DeclaringType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(BasePagedListModel<>)
            && _names.TryGetValue(member.Name, out var name))
            property.PropertyName = name;
        return property;
    }
}
