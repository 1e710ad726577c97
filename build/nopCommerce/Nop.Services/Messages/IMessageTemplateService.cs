using Nop.Core.Domain.Messages;

namespace Nop.Services.Messages;

public interface IMessageTemplateService
{
    Task DeleteMessageTemplateAsync(MessageTemplate messageTemplate);
    Task InsertMessageTemplateAsync(MessageTemplate messageTemplate);
    Task<IList<MessageTemplate>> GetMessageTemplatesByNameAsync(string messageTemplateName, int? storeId = null);
}

public interface IEmailAccountService
{
    Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId);
    Task<IList<EmailAccount>> GetAllEmailAccountsAsync();
}

public class Token(string key, object value, bool neverHtmlEncoded)
{
    public Token(string key, object value) : this(key, value, false)
    {
    }

    public string Key { get; } = key;
    public object Value { get; } = value;
    public bool NeverHtmlEncoded { get; } = neverHtmlEncoded;
}
