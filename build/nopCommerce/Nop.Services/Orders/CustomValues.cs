using System.Xml.Linq;

namespace Nop.Services.Orders;

public class CustomValues : List<CustomValue>
{
    public virtual string SerializeToXml() =>
        new XElement("DictionarySerializer", this.Select(value => new XElement("item",
            new XElement("key", value.Name),
            new XElement("value", value.Value),
            new XElement("displayToCustomer", value.DisplayToCustomer),
            new XElement("location", (int)value.DisplayLocation),
            new XElement("createdOn", value.CreatedOnUtc?.Ticks ?? 0)))).ToString(SaveOptions.DisableFormatting);

    public virtual void FillByXml(string customValuesXml, bool displayToCustomerOnly = false)
    {
        Clear();
        if (string.IsNullOrWhiteSpace(customValuesXml))
            return;

        foreach (var item in XElement.Parse(customValuesXml).Elements("item"))
        {
            var value = new CustomValue(
                (string)item.Element("key"),
                (string)item.Element("value"),
                (CustomValueDisplayLocation)((int?)item.Element("location") ?? (int)CustomValueDisplayLocation.Payment),
                (bool?)item.Element("displayToCustomer") ?? true);
            if (value.DisplayToCustomer || !displayToCustomerOnly)
                Add(value);
        }
    }
}

public class CustomValue(
    string name, string value, CustomValueDisplayLocation displayLocation = CustomValueDisplayLocation.Payment, bool displayToCustomer = true,
    DateTime? createdOnUtc = null)
{
    public string Name { get; set; } = name;
    public string Value { get; set; } = value;
    public CustomValueDisplayLocation DisplayLocation { get; set; } = displayLocation;
    public bool DisplayToCustomer { get; set; } = displayToCustomer;
    public DateTime? CreatedOnUtc { get; set; } = createdOnUtc;
}

public enum CustomValueDisplayLocation
{
    BillingAddress = 0,
    ShippingAddress = 1,
    Payment = 2,
    Shipping = 3,
}
