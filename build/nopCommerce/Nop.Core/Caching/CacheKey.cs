namespace Nop.Core.Caching;

public class CacheKey
{
    public string Key { get; protected set; }

    public int CacheTime { get; set; }

    public virtual CacheKey Create(Func<object, object> createCacheKeyParameters, params object[] keyObjects)
    {
        throw null;
    }

    public CacheKey(string key)
    {
        Key = key;
    }
}
