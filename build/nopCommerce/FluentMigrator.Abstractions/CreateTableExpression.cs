using System.Data;
using FluentMigrator.Model;

namespace FluentMigrator.Model
{
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
}

namespace FluentMigrator.Expressions
{
    public class CreateTableExpression
    {
        public virtual string TableName { get => throw null; set => throw null; }
        public virtual IList<ColumnDefinition> Columns { get => throw null; set => throw null; }
    }
}
