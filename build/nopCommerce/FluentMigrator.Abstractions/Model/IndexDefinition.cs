namespace FluentMigrator.Model;

public class IndexDefinition
{
    public virtual string Name { get => throw null; set => throw null; }

    public virtual string TableName { get => throw null; set => throw null; }

    public virtual bool IsUnique { get => throw null; set => throw null; }

    public virtual ICollection<IndexColumnDefinition> Columns { get => throw null; set => throw null; }
}
