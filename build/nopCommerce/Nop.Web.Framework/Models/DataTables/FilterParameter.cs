namespace Nop.Web.Framework.Models.DataTables;

public class FilterParameter
{
    public FilterParameter(string name) : this(name, typeof(string))
    {
    }

    public FilterParameter(string name, object value) : this(name, value.GetType()) => Value = value;
    public FilterParameter(string name, string modelName) : this(name, typeof(string)) => ModelName = modelName;
    public FilterParameter(string name, Type type) => (Name, Type) = (name, type);
    public string Name { get; }
    public Type Type { get; }
    public string ModelName { get; }
    public object Value { get; set; }
}
