namespace FluentMigrator.Model;

public class IndexColumnDefinition
{
    public virtual string Name { get => throw null; set => throw null; }
}
