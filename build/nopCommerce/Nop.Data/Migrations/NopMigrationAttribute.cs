using System.Globalization;
using FluentMigrator;

namespace Nop.Data.Migrations;

public class NopMigrationAttribute(string dateTime, string description, MigrationProcessType targetMigrationProcess = MigrationProcessType.NoMatter)
    : MigrationAttribute(DateTime.ParseExact(dateTime, _formats, CultureInfo.InvariantCulture).Ticks, description)
{
    private static readonly string[] _formats =
        ["yyyy-MM-dd HH:mm:ss", "yyyy.MM.dd HH:mm:ss", "yyyy/MM/dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss:fffffff", "yyyy.MM.dd HH:mm:ss:fffffff", "yyyy/MM/dd HH:mm:ss:fffffff"];

    public virtual MigrationProcessType TargetMigrationProcess { get; } = targetMigrationProcess;
}

public enum MigrationProcessType
{
    NoMatter = 0,
    Installation = 1,
    Update = 2,
}
