using System.ComponentModel.DataAnnotations;

namespace EmbeddedShop.Admin.Store;

public sealed record CheckoutForm
{
    public int ProductId { get; set; }

    public int? CombinationId { get; set; }

    [Range(1, 1000)]
    public int Quantity { get; set; } = 1;

    [Required]
    public string FirstName { get; set; } = string.Empty;

    [Required]
    public string LastName { get; set; } = string.Empty;

    [Required, EmailAddress]
    public string Email { get; set; } = string.Empty;

    [Required]
    public string Phone { get; set; } = string.Empty;

    [Required]
    public string Address { get; set; } = string.Empty;

    [Required]
    public string City { get; set; } = string.Empty;

    [Required]
    public string ZipPostalCode { get; set; } = string.Empty;
}
