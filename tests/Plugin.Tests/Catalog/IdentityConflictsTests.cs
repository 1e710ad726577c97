using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class IdentityConflictsTests
{
    [Test]
    public void An_id_of_two_products_is_nobodys() =>
        Assert.That(Refused(Alone(1, "A"), Alone(2, "a"), Alone(3, "B")), Is.EquivalentTo([(1, 0), (2, 0)]));

    [Test]
    public void The_one_the_marketplace_knows_keeps_its_id() =>
        Assert.That(Refused(Alone(1, "A", true), Alone(2, "A")), Is.EquivalentTo([(2, 0)]));

    [Test]
    public void Two_that_the_marketplace_knows_are_both_refused() =>
        Assert.That(Refused(Alone(1, "A", true), Alone(2, "A", true)), Is.EquivalentTo([(1, 0), (2, 0)]));

    [Test]
    public void Two_combinations_with_one_id_are_refused_and_the_others_are_not() =>
        Assert.That(Refused(Part(1, 10, "A", "x"), Part(1, 11, "A", "X"), Part(1, 12, "A", "y")), Is.EquivalentTo([(1, 10), (1, 11)]));

    [Test]
    public void Combinations_of_two_products_with_one_id_are_refused() =>
        Assert.That(Refused(Part(1, 10, "A", "x"), Part(2, 20, "B", "x"), Part(2, 21, "B", "y")), Is.EquivalentTo([(1, 10), (2, 20)]));

    [Test]
    public void A_combination_with_the_id_of_another_product_is_refused_with_it() =>
        Assert.That(Refused(Part(1, 10, "A", "B"), Part(1, 11, "A", "y"), Alone(2, "B")), Is.EquivalentTo([(1, 10), (2, 0)]));

    [Test]
    public void A_combination_may_have_the_id_of_its_own_product() =>
        Assert.That(Refused(Part(1, 10, "A", "A"), Part(1, 11, "A", "y")), Is.Empty);

    [Test]
    public void A_product_that_loses_its_id_loses_all_its_variations() =>
        Assert.That(Refused(Part(1, 10, "A", "x"), Part(1, 11, "A", "y"), Alone(2, "A", true)), Is.EquivalentTo([(1, 10), (1, 11)]));

    [Test]
    public void Variations_of_one_product_share_its_id() =>
        Assert.That(Refused(Part(1, 10, "A", "x"), Part(1, 11, "A", "y")), Is.Empty);

    private static IEnumerable<(int, int)> Refused(params IdentityConflict[] claims) =>
        IdentityConflicts.Refused(claims).Keys.Select(identity => (identity.ProductId, identity.CombinationId));

    private static IdentityConflict Alone(int productId, string id, bool acknowledged = false) => new(productId, 0, id, "", acknowledged);

    private static IdentityConflict Part(int productId, int combinationId, string id, string variationId) => new(productId, combinationId, id, variationId, false);
}
