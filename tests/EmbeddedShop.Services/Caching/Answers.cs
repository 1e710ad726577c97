using Nop.Core;

namespace EmbeddedShop.Caching;

/// <summary>
/// What nopCommerce's cached queries about one kind of row found: kept for the life of the process, until a published event tells of such a
/// row. Other nodes go on with theirs.
/// </summary>
public sealed class Answers<TEntity> where TEntity : BaseEntity
{
    private readonly ProcessCache _answers = new();

    /// <param name="question">The query with its parameters.</param>
    /// <param name="ask">Null is an answer too, but is not kept.</param>
    public T Get<T>(FormattableString question, Func<T> ask) where T : class? => _answers.Get(FormattableString.Invariant(question), ask);

    public void Forget() => _answers.Forget(keyPrefix: "");
}
