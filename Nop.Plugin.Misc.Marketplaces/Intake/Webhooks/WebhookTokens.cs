using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;

/// <summary>
/// Whose webhook tokens were right a moment ago, so that a storm of messages does not read and decrypt the accounts for each of them. After a token
/// was changed on another node, the old one opens the door here for as long; what comes through it is an order that is asked about anyway.
/// </summary>
public sealed class WebhookTokens(TimeProvider time)
{
    private static readonly TimeSpan _kept = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<(string Marketplace, string Hash), (int AccountId, long Since)> _known = new();

    /// <returns>The account's id; null when the account is to be looked for.</returns>
    public int? Find(string marketplace, string token) =>
        _known.TryGetValue(Key(marketplace, token), out var known) && time.GetElapsedTime(known.Since) < _kept ? known.AccountId : null;

    /// <summary>Only what is right is kept, so nobody can fill this from outside.</summary>
    public void Remember(string marketplace, string token, int accountId) => _known[Key(marketplace, token)] = (accountId, time.GetTimestamp());

    /// <summary>A token of this node's was changed.</summary>
    public void Forget() => _known.Clear();

    private static (string, string) Key(string marketplace, string token) => (marketplace, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token))));
}
