using Nop.Core.Domain.Common;

namespace Nop.Core.Domain.Customers;

public class Customer : BaseEntity, ISoftDeletedEntity
{
    public Guid CustomerGuid { get; set; }
    public string Username { get; set; }
    public string Email { get; set; }
    public string FirstName { get; set; }
    public string LastName { get; set; }
    public string Company { get; set; }
    public int CountryId { get; set; }
    public int StateProvinceId { get; set; }
    public string Phone { get; set; }
    public string VatNumber { get; set; }
    public int VatNumberStatusId { get; set; }
    public int? CurrencyId { get; set; }
    public int? LanguageId { get; set; }
    public string AdminComment { get; set; }
    public bool IsTaxExempt { get; set; }
    public int AffiliateId { get; set; }
    public int VendorId { get; set; }
    public bool HasShoppingCartItems { get; set; }
    public bool RequireReLogin { get; set; }
    public int FailedLoginAttempts { get; set; }
    public bool Active { get; set; }
    public virtual bool Deleted { get; set; }
    public bool IsSystemAccount { get; set; }
    public string SystemName { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime LastActivityDateUtc { get; set; }
    public int RegisteredInStoreId { get; set; }
    public int? BillingAddressId { get; set; }
    public bool MustChangePassword { get; set; }
    public int? ShippingAddressId { get; set; }
}

public class CustomerAddressMapping : BaseEntity
{
    public int CustomerId { get; set; }
    public int AddressId { get; set; }
}
