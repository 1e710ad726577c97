namespace Shop.Tests.Support;

/// <summary>What the shop keeps its data in.</summary>
public enum Engine
{
    Sqlite,
    Postgres,

    /// <summary>With the connection string that nopCommerce's installation form makes.</summary>
    MariaDb,

    /// <summary>With a raw connection string: ambient transactions are XA transactions, whose isolation level is not sent.</summary>
    MariaDbXa,
}
