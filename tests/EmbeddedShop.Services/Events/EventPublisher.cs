using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Events;
using Nop.Services.Events;
using Nop.Services.Logging;

namespace EmbeddedShop.Events;

/// <summary>
/// Consumers run one after the other inside the caller; what they throw is logged and forgotten. Outside a request they come from the
/// root container, as in nopCommerce: their scoped dependencies then live as long as the process.
/// </summary>
public sealed class EventPublisher(IHttpContextAccessor httpContext, IServiceProvider root) : IEventPublisher
{
    private IServiceProvider Services => httpContext.HttpContext?.RequestServices ?? root;

    public async Task PublishAsync<TEvent>(TEvent @event)
    {
        foreach (var consumer in Services.GetServices<IConsumer<TEvent>>().ToList())
        {
            try
            {
                await consumer.HandleEventAsync(@event);
            }
            catch (Exception exception)
            {
                await LogAsync(exception);
            }
        }
    }

    private async Task LogAsync(Exception exception)
    {
        try
        {
            await Services.GetRequiredService<ILogger>().ErrorAsync(exception.Message, exception);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // A log that cannot be written must not reach the publisher either.
        }
    }
}
