using Nop.Core.Domain.ScheduleTasks;
using Nop.Data;
using Nop.Services.ScheduleTasks;

namespace EmbeddedShop.Tasks;

public sealed class ScheduleTaskService(IRepository<ScheduleTask> tasks) : IScheduleTaskService
{
    public Task DeleteTaskAsync(ScheduleTask task) => tasks.DeleteAsync(task, publishEvent: false);

    public Task<ScheduleTask> GetTaskByTypeAsync(string type) =>
        Task.FromResult(string.IsNullOrWhiteSpace(type)
            ? null!
            : tasks.Table.Where(task => task.Type == type).OrderByDescending(task => task.Id).FirstOrDefault()!);

    public Task<IList<ScheduleTask>> GetAllTasksAsync(bool showHidden = false) =>
        Task.FromResult<IList<ScheduleTask>>([.. tasks.Table.Where(task => showHidden || task.Enabled).OrderByDescending(task => task.Seconds)]);

    public Task InsertTaskAsync(ScheduleTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.Enabled && task.LastEnabledUtc is null)
            task.LastEnabledUtc = DateTime.UtcNow;
        return tasks.InsertAsync(task, publishEvent: false);
    }

    public Task UpdateTaskAsync(ScheduleTask task) => tasks.UpdateAsync(task, publishEvent: false);
}
