using FluentMigrator;
using FluentMigrator.Builders.Create.Index;
using Nop.Data.Extensions;
using Nop.Data.Migrations;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

[NopMigration("2026-11-21 09:41:27:3719054", "Misc.Marketplaces base schema", MigrationProcessType.Installation)]
public class SchemaMigration : AutoReversingMigration
{
    public override void Up()
    {
        Create.TableFor<MarketplaceAccount>();
        Create.TableFor<MarketplaceInboxMessage>();
        Create.TableFor<MarketplaceOrder>();
        Create.TableFor<MarketplaceOrderLine>();
        Create.TableFor<MarketplaceCommand>();
        Create.TableFor<MarketplaceCommandFile>();
        Create.TableFor<MarketplaceDecisionPolicy>();
        Create.TableFor<MarketplaceVerdict>();
        Create.TableFor<MarketplaceDeadlineWarning>();
        Create.TableFor<MarketplaceListing>();
        Create.TableFor<MarketplaceListingOverride>();
        Create.TableFor<MarketplaceOutgoingOffer>();
        Create.TableFor<MarketplaceBatch>();
        Create.TableFor<MarketplaceLease>();
        Create.TableFor<MarketplaceJournalEntry>();
        Create.TableFor<MarketplaceStockDifference>();

        Unique("UX_MarketplaceAccount_Key", nameof(MarketplaceAccount),
            nameof(MarketplaceAccount.Marketplace), nameof(MarketplaceAccount.StoreId), nameof(MarketplaceAccount.Name));
        Unique("UX_MarketplaceInboxMessage_Key", nameof(MarketplaceInboxMessage),
            nameof(MarketplaceInboxMessage.AccountId), nameof(MarketplaceInboxMessage.Fingerprint));
        Unique("UX_MarketplaceOrder_Key", nameof(MarketplaceOrder),
            nameof(MarketplaceOrder.AccountId), nameof(MarketplaceOrder.ExternalKey));
        Unique("UX_MarketplaceOrder_NativeKey", nameof(MarketplaceOrder), nameof(MarketplaceOrder.NativeKey));
        Unique("UX_MarketplaceOrderLine_Key", nameof(MarketplaceOrderLine),
            nameof(MarketplaceOrderLine.MarketplaceOrderId), nameof(MarketplaceOrderLine.ExternalLineKey));
        Unique("UX_MarketplaceCommand_Key", nameof(MarketplaceCommand),
            nameof(MarketplaceCommand.MarketplaceOrderId), nameof(MarketplaceCommand.Sequence));
        Unique("UX_MarketplaceDecisionPolicy_Key", nameof(MarketplaceDecisionPolicy), nameof(MarketplaceDecisionPolicy.AccountId));
        Unique("UX_MarketplaceVerdict_Key", nameof(MarketplaceVerdict), nameof(MarketplaceVerdict.MarketplaceOrderId));
        Unique("UX_MarketplaceDeadlineWarning_Key", nameof(MarketplaceDeadlineWarning),
            nameof(MarketplaceDeadlineWarning.MarketplaceOrderId), nameof(MarketplaceDeadlineWarning.DecideByUtc), nameof(MarketplaceDeadlineWarning.MinutesBefore));
        Unique("UX_MarketplaceListing_Key", nameof(MarketplaceListing),
            nameof(MarketplaceListing.ProductId), nameof(MarketplaceListing.AccountId), nameof(MarketplaceListing.CombinationId), nameof(MarketplaceListing.GivenUp));
        Unique("UX_MarketplaceListingOverride_Key", nameof(MarketplaceListingOverride),
            nameof(MarketplaceListingOverride.AccountId), nameof(MarketplaceListingOverride.ProductId), nameof(MarketplaceListingOverride.CombinationId));
        Unique("UX_MarketplaceOutgoingOffer_Key", nameof(MarketplaceOutgoingOffer), nameof(MarketplaceOutgoingOffer.ListingId), nameof(MarketplaceOutgoingOffer.Send));
        Unique("UX_MarketplaceBatch_Key", nameof(MarketplaceBatch), nameof(MarketplaceBatch.AccountId), nameof(MarketplaceBatch.ExternalKey));
        Unique("UX_MarketplaceLease_Name", nameof(MarketplaceLease), nameof(MarketplaceLease.Name));
        Unique("UX_MarketplaceStockDifference_Key", nameof(MarketplaceStockDifference),
            nameof(MarketplaceStockDifference.ProductId), nameof(MarketplaceStockDifference.CombinationId));

        Index("IX_MarketplaceInboxMessage_Due", nameof(MarketplaceInboxMessage),
            nameof(MarketplaceInboxMessage.StateId), nameof(MarketplaceInboxMessage.NextAttemptOnUtc));
        Index("IX_MarketplaceInboxMessage_ExternalKey", nameof(MarketplaceInboxMessage),
            nameof(MarketplaceInboxMessage.AccountId), nameof(MarketplaceInboxMessage.ExternalKey));
        Index("IX_MarketplaceInboxMessage_DoneOnUtc", nameof(MarketplaceInboxMessage), nameof(MarketplaceInboxMessage.DoneOnUtc));
        Index("IX_MarketplaceOrder_SyncDueOnUtc", nameof(MarketplaceOrder), nameof(MarketplaceOrder.SyncDueOnUtc));
        Index("IX_MarketplaceOrder_Undecided", nameof(MarketplaceOrder),
            nameof(MarketplaceOrder.AccountId), nameof(MarketplaceOrder.StateId), nameof(MarketplaceOrder.DecideByUtc));
        Index("IX_MarketplaceOrder_StateId", nameof(MarketplaceOrder), nameof(MarketplaceOrder.StateId), nameof(MarketplaceOrder.DecideByUtc));
        Index("IX_MarketplaceOrder_ProblemKey", nameof(MarketplaceOrder), nameof(MarketplaceOrder.ProblemKey));
        Index("IX_MarketplaceOrder_OrderId", nameof(MarketplaceOrder), nameof(MarketplaceOrder.OrderId));
        Index("IX_MarketplaceOrder_PlacedOnUtc", nameof(MarketplaceOrder), nameof(MarketplaceOrder.PlacedOnUtc));
        Index("IX_MarketplaceOrder_UpdatedOnUtc", nameof(MarketplaceOrder), nameof(MarketplaceOrder.UpdatedOnUtc));
        Index("IX_MarketplaceOrder_RefreshDueOnUtc", nameof(MarketplaceOrder), nameof(MarketplaceOrder.RefreshDueOnUtc));
        Index("IX_MarketplaceOrderLine_GoodsKey", nameof(MarketplaceOrderLine), nameof(MarketplaceOrderLine.GoodsKey));
        Index("IX_MarketplaceCommand_Due", nameof(MarketplaceCommand),
            nameof(MarketplaceCommand.StateId), nameof(MarketplaceCommand.NextAttemptOnUtc));
        Index("IX_MarketplaceCommandFile_CreatedOnUtc", nameof(MarketplaceCommandFile), nameof(MarketplaceCommandFile.CreatedOnUtc));
        Index("IX_MarketplaceListing_ExternalKeys", nameof(MarketplaceListing),
            nameof(MarketplaceListing.AccountId), nameof(MarketplaceListing.ExternalProductKey), nameof(MarketplaceListing.ExternalVariationKey));
        Index("IX_MarketplaceListing_VariationKey", nameof(MarketplaceListing),
            nameof(MarketplaceListing.AccountId), nameof(MarketplaceListing.ExternalVariationKey));
        Index("IX_MarketplaceListing_DirtySinceUtc", nameof(MarketplaceListing),
            nameof(MarketplaceListing.AccountId), nameof(MarketplaceListing.DirtySinceUtc));
        Index("IX_MarketplaceListing_BatchId", nameof(MarketplaceListing), nameof(MarketplaceListing.BatchId));
        Index("IX_MarketplaceListing_AcknowledgedOnUtc", nameof(MarketplaceListing),
            nameof(MarketplaceListing.AccountId), nameof(MarketplaceListing.AcknowledgedOnUtc));
        Index("IX_MarketplaceBatch_Due", nameof(MarketplaceBatch), nameof(MarketplaceBatch.AccountId), nameof(MarketplaceBatch.NextAttemptOnUtc));
        Index("IX_MarketplaceJournalEntry_OrderId", nameof(MarketplaceJournalEntry), nameof(MarketplaceJournalEntry.MarketplaceOrderId));
        Index("IX_MarketplaceJournalEntry_LevelId", nameof(MarketplaceJournalEntry), nameof(MarketplaceJournalEntry.LevelId));
        Index("IX_MarketplaceJournalEntry_CreatedOnUtc", nameof(MarketplaceJournalEntry), nameof(MarketplaceJournalEntry.CreatedOnUtc));
    }

    private void Unique(string name, string table, params string[] columns) =>
        Columns(name, table, columns).WithOptions().Unique();

    private void Index(string name, string table, params string[] columns) => Columns(name, table, columns);

    private ICreateIndexOnColumnSyntax Columns(string name, string table, string[] columns)
    {
        ICreateIndexOnColumnSyntax index = Create.Index(name).OnTable(table);
        foreach (var column in columns)
            index = index.OnColumn(column).Ascending();

        return index;
    }
}
