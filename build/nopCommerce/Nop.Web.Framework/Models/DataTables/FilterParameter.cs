namespace Nop.Web.Framework.Models.DataTables;

public class FilterParameter
{
    public string Name { get; }

    public Type Type { get; }

    public string ModelName { get; }

    public object Value { get; set; }

    public string ParentName { get; set; }

    public FilterParameter(string name)
    {
        Name = name;
        Type = typeof(string);
    }

    public FilterParameter(string name, object value)
    {
        Name = name;
        Type = value.GetType();
        Value = value;
    }

    public FilterParameter(string name, string modelName)
    {
        Name = name;
        Type = typeof(string);
        ModelName = modelName;
    }

    public FilterParameter(string name, string parentName, bool isParentChildParameter = true)
    {
        Name = name;
        Type = typeof(string);
        ParentName = parentName;
    }

    public FilterParameter(string name, Type type)
    {
        Name = name;
        Type = type;
    }
}
