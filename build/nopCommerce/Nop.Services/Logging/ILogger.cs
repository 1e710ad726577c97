using Nop.Core.Domain.Customers;

namespace Nop.Services.Logging;

public interface ILogger
{
    Task WarningAsync(string message, Exception exception = default, Customer customer = default);
    Task ErrorAsync(string message, Exception exception = default, Customer customer = default);
}
