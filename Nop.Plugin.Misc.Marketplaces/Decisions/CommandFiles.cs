using System.Text.Json;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>The files of commands that have not ended: stored before the command is recorded, gone once it has ended.</summary>
public sealed class CommandFiles(IRepository<MarketplaceCommandFile> files, TimeProvider time)
{
    /// <returns>The id of the stored file.</returns>
    public async Task<int> StoreAsync(OrderDocument document)
    {
        var file = new MarketplaceCommandFile { Name = document.Name, ContentType = document.ContentType, Content = document.Content, CreatedOnUtc = time.GetUtcNow().UtcDateTime };
        await files.InsertAsync(file);
        return file.Id;
    }

    /// <summary>Null when the command carries none, or it is gone.</summary>
    public async Task<OrderDocument?> FindAsync(MarketplaceCommand command) =>
        IdOf(command) is { } id && await files.GetByIdAsync(id) is { } file ? new OrderDocument(file.Name, file.ContentType, file.Content) : null;

    public Task ForgetAsync(MarketplaceCommand command) => IdOf(command) is { } id ? ForgetAsync(id) : Task.CompletedTask;

    public Task ForgetAsync(int fileId) => files.DeleteAsync(file => file.Id == fileId);

    /// <summary>Null for a command without a file.</summary>
    public static int? IdOf(MarketplaceCommand command) =>
        command.Kind.HasFile() ? JsonSerializer.Deserialize<DocumentChoice>(command.Payload)?.FileId : null;
}
