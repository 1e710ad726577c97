using System.Xml.Serialization;

namespace Nop.Web.Framework.Models;

public record BaseNopModel
{
    [XmlIgnore]
    public Dictionary<string, string> CustomProperties { get; set; } = [];
}
