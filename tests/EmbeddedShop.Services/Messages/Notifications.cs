using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Newtonsoft.Json;
using Nop.Services.Messages;

namespace EmbeddedShop.Messages;

public enum NotificationKind
{
    Success,
    Warning,
    Error,
}

public sealed record Notification(NotificationKind Kind, string Html);

/// <summary>Messages for the next page, in TempData. A layout shows them by calling <see cref="Take"/>.</summary>
public sealed class Notifications(IHttpContextAccessor httpContext, ITempDataDictionaryFactory tempData) : INotificationService
{
    private const string Key = "embeddedshop.notifications";

    private ITempDataDictionary Data =>
        tempData.GetTempData(httpContext.HttpContext ?? throw new InvalidOperationException("Notifications need a request."));

    public void SuccessNotification(string message, bool encode = true, int timeout = 0) => Add(NotificationKind.Success, message, encode);

    public void WarningNotification(string message, bool encode = true, int timeout = 0) => Add(NotificationKind.Warning, message, encode);

    public void ErrorNotification(string message, bool encode = true, int timeout = 0) => Add(NotificationKind.Error, message, encode);

    public IReadOnlyList<Notification> Take() => Read(Data[Key]);

    private void Add(NotificationKind kind, string message, bool encode)
    {
        if (string.IsNullOrEmpty(message))
            return;
        var data = Data;
        data[Key] = JsonConvert.SerializeObject(Read(data.Peek(Key)).Append(new Notification(kind, encode ? WebUtility.HtmlEncode(message) : message)));
    }

    private static List<Notification> Read(object? stored) => stored is string json ? JsonConvert.DeserializeObject<List<Notification>>(json) ?? [] : [];
}
