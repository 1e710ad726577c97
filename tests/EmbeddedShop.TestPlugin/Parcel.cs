using Nop.Core;

namespace EmbeddedShop.TestPlugin;

public enum ParcelState
{
    New,
    Sent,
}

public class Parcel : BaseEntity
{
    public string Code { get; set; } = "";

    public string? Note { get; set; }

    public int Pieces { get; set; }

    public decimal Price { get; set; }

    public DateTime? TakenUntilUtc { get; set; }

    public Guid? Owner { get; set; }

    public int StateId { get; set; }

    public ParcelState State
    {
        get => (ParcelState)StateId;
        set => StateId = (int)value;
    }
}

public class ParcelLabel : BaseEntity
{
    public int ParcelId { get; set; }

    public string Text { get; set; } = "";
}
