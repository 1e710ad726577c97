namespace Nop.Core.Events;

public class EntityInsertedEvent<T>(T entity) where T : BaseEntity
{
    public T Entity { get; } = entity;
}

public class EntityUpdatedEvent<T>(T entity) where T : BaseEntity
{
    public T Entity { get; } = entity;
}

public class EntityDeletedEvent<T>(T entity) where T : BaseEntity
{
    public T Entity { get; } = entity;
}
