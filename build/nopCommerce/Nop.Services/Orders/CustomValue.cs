namespace Nop.Services.Orders;

public class CustomValue
{
    public CustomValue(string name, string value, CustomValueDisplayLocation displayLocation = CustomValueDisplayLocation.Payment, bool displayToCustomer = true, DateTime? createdOnUtc = null)
    {
        Name = name;
        Value = value;
        DisplayLocation = displayLocation;
        DisplayToCustomer = displayToCustomer;
        CreatedOnUtc = createdOnUtc;
    }

    public string Name { get; set; }

    public string Value { get; set; }

    public CustomValueDisplayLocation DisplayLocation { get; set; }

    public bool DisplayToCustomer { get; set; }

    public DateTime? CreatedOnUtc { get; set; }
}
