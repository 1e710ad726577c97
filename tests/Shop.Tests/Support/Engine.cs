namespace Shop.Tests.Support;

/// <summary>What the shop keeps its data in.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}
