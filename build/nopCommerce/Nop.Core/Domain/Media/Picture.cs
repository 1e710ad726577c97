namespace Nop.Core.Domain.Media;

public class Picture : BaseEntity
{
    public string MimeType { get; set; }
    public string SeoFilename { get; set; }
    public bool IsNew { get; set; }
}

public enum PictureType
{
    Entity = 1,
    Avatar = 10,
}
