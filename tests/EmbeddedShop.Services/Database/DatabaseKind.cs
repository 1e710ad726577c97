namespace EmbeddedShop.Database;

public enum DatabaseKind
{
    Sqlite,
    Postgres,

    /// <summary>MariaDB as well.</summary>
    MySql,
}
