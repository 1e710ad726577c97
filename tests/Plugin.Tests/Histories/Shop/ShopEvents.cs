using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Services.Logging;
using Nop.Services.Security;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories.Shop;

internal sealed class ShopEvents(CurrentNode current) : IEventPublisher
{
    public async Task PublishAsync<TEvent>(TEvent @event)
    {
        await current.Node.EnterAsync("publish", typeof(TEvent).Name);
        current.Node.World.Published.Add(@event!);
        await current.Node.LeaveAsync();
    }
}

/// <summary>The log is part of the trace.</summary>
internal sealed class ShopLog(CurrentNode current) : ILogger
{
    public Task InformationAsync(string message, Exception? exception = default, Customer? customer = default) => WriteAsync(message, exception);

    public Task WarningAsync(string message, Exception? exception = default, Customer? customer = default) => WriteAsync(message, exception);

    public Task ErrorAsync(string message, Exception? exception = default, Customer? customer = default)
    {
        current.Node.World.Errors.Add($"{message} {exception?.GetType().Name} {exception?.Message}");
        return WriteAsync(message, exception);
    }

    private Task WriteAsync(string message, Exception? exception)
    {
        current.Node.World.Tell($"{current.Node.Name}   log: {message} {exception?.GetType().Name} {exception?.Message}");
        return Task.CompletedTask;
    }
}

internal sealed class PlainSecrets : IEncryptionService
{
    public string EncryptText(string plainText, string encryptionPrivateKey = "") => plainText;

    public string DecryptText(string cipherText, string encryptionPrivateKey = "") => cipherText;
}
