using System.Data;

namespace FluentMigrator.Model;

public class ColumnDefinition
{
    public virtual string Name { get => throw null; set => throw null; }

    public virtual DbType? Type { get => throw null; set => throw null; }

    public virtual int? Size { get => throw null; set => throw null; }

    public virtual int? Precision { get => throw null; set => throw null; }

    public virtual bool? IsNullable { get => throw null; set => throw null; }

    public virtual bool IsPrimaryKey { get => throw null; set => throw null; }

    public virtual bool IsIdentity { get => throw null; set => throw null; }
}
