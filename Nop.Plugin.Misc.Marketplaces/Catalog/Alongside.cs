namespace Nop.Plugin.Misc.Marketplaces.Catalog;

/// <summary>Lets work go on beside that of its caller. On another thread: with a database that answers at once, nothing else would.</summary>
/// <param name="oneAtATime">The work is done before its caller goes on.</param>
public sealed class Alongside(bool oneAtATime = false)
{
    /// <returns>The work under way: to be awaited before the scope ends whose services it uses.</returns>
    public async Task<Task<TWork>> StartAsync<TWork>(Func<Task<TWork>> work)
    {
        if (!oneAtATime)
            return Task.Run(work);

        var done = work();
        await ((Task)done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return done;
    }
}
