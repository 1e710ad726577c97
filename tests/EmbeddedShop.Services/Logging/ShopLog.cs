using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Logging;
using Nop.Data;
using LogLevel = Nop.Core.Domain.Logging.LogLevel;

namespace EmbeddedShop.Logging;

public sealed class ShopLog(IRepository<Log> logs, IHttpContextAccessor httpContext, ILogger<ShopLog> console) : Nop.Services.Logging.ILogger
{
    private static readonly Action<Microsoft.Extensions.Logging.ILogger, string, Exception?> _echo =
        LoggerMessage.Define<string>(Microsoft.Extensions.Logging.LogLevel.Error, default, "{Message}");

    public Task WarningAsync(string message, Exception? exception = default, Customer? customer = default) =>
        WriteAsync(LogLevel.Warning, message, exception, customer);

    public Task ErrorAsync(string message, Exception? exception = default, Customer? customer = default)
    {
        _echo(console, message, exception);
        return WriteAsync(LogLevel.Error, message, exception, customer);
    }

    private Task WriteAsync(LogLevel level, string message, Exception? exception, Customer? customer)
    {
        var request = httpContext.HttpContext?.Request;
        return logs.InsertAsync(
            new Log
            {
                LogLevel = level,
                ShortMessage = message,
                FullMessage = exception?.ToString() ?? string.Empty,
                IpAddress = request?.HttpContext.Connection.RemoteIpAddress?.ToString(),
                CustomerId = customer?.Id,
                PageUrl = request?.GetDisplayUrl(),
                ReferrerUrl = request?.Headers.Referer.ToString(),
                CreatedOnUtc = DateTime.UtcNow,
            },
            publishEvent: false);
    }
}
