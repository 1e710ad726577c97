using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Services.Messages;

namespace EmbeddedShop.Messages;

/// <summary>The accounts that a shop sends mails from.</summary>
public sealed class EmailAccountService(IRepository<EmailAccount> accounts) : IEmailAccountService
{
    public async Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId) => (await accounts.GetByIdAsync(emailAccountId))!;

    public async Task<IList<EmailAccount>> GetAllEmailAccountsAsync() => await accounts.Table.OrderBy(account => account.Id).ToListAsync();
}
