namespace Nop.Core.Caching;

public class CacheKey
{
    public CacheKey(string key) => throw null;
}

public interface ICacheKeyService;
