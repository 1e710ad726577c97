namespace LinqToDB.Linq;

public interface IUpdatable<out T>
{
}
