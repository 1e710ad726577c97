namespace Nop.Core;

public abstract class BaseEntity
{
    public virtual int Id { get; set; }
}
