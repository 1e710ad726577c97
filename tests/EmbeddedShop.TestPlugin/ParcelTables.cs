using FluentMigrator;
using FluentMigrator.Builders.Create.Table;
using Nop.Data.Extensions;
using Nop.Data.Mapping.Builders;
using Nop.Data.Migrations;

namespace EmbeddedShop.TestPlugin;

public class ParcelBuilder : NopEntityBuilder<Parcel>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table.WithColumn(nameof(Parcel.Code)).AsString(100).NotNullable();
}

[NopMigration("2026-01-07 08:15:31:1234567", "Parcels", MigrationProcessType.Installation)]
public class ParcelTables : AutoReversingMigration
{
    public override void Up()
    {
        Create.TableFor<Parcel>();
        Create.TableFor<ParcelLabel>();
        Create.Index("UX_Parcel_Code").OnTable(nameof(Parcel)).OnColumn(nameof(Parcel.Code)).Ascending().WithOptions().Unique();
    }
}

[NopMigration("2026-01-08 09:16:32:7654321", "Only for updates", MigrationProcessType.Update)]
public class ParcelUpdate : MigrationBase
{
    public override void Up() => throw new InvalidOperationException("An update migration does not run at an installation.");

    public override void Down()
    {
    }
}
