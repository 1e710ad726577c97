using FluentMigrator;
using Nop.Data.Migrations;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>
/// PostgreSQL writes a changed row beside the former one, and enters it into each index again unless there is room on the same page. Each batch
/// changes its listings before it leaves, in no column of an index: with room it is entered into none.
/// </summary>
[NopMigration("2026-11-27 11:20:00:0000000", "Misc.Marketplaces room for changed listings", MigrationProcessType.Installation)]
public class ListingRoomMigration : Migration
{
    private const int FilledPercent = 45;

    public override void Up()
    {
        LeaveRoom(nameof(MarketplaceListing));
        LeaveRoom(nameof(MarketplaceOutgoingOffer));
    }

    /// <summary>It goes with the table.</summary>
    public override void Down()
    {
    }

    private void LeaveRoom(string table) =>
        IfDatabase(database => database.StartsWith("Postgres", StringComparison.OrdinalIgnoreCase)).Execute
            .Sql($"ALTER TABLE \"{table}\" SET (fillfactor = {FilledPercent})");
}
