using System.Globalization;
using EmbeddedShop.Database;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Catalog;

namespace EmbeddedShop.SampleData;

/// <summary>S-00001, S-00002 …: copies of one row, made by the database in one statement.</summary>
internal static class ManyProducts
{
    public static async Task InsertAsync(ShopDatabase database, int count)
    {
        if (count <= 0)
            return;
        var template = Catalogue.Product("S-00001", "Sample product 1", 10m);
        await database.WriteAsync(context =>
        {
            context.Add(template);
            return context.SaveChangesAsync();
        });

        var columns = ShopTables.MappedProperties(typeof(Product)).Select(property => property.Name).Where(name => name != nameof(Product.Id)).ToList();
        var names = string.Join(", ", columns.Select(name => $"\"{name}\""));
        var selected = string.Join(", ", columns.Select(Selected));
        var sql = $"""
            WITH RECURSIVE numbers(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM numbers WHERE i < {count.ToString(CultureInfo.InvariantCulture)})
            INSERT INTO "Product" ({names})
            SELECT {selected} FROM numbers CROSS JOIN "Product" AS template
            WHERE template."Id" = {template.Id.ToString(CultureInfo.InvariantCulture)} AND i <= {count.ToString(CultureInfo.InvariantCulture)}
            """;
        await database.WriteAsync(context => context.Database.ExecuteSqlRawAsync(sql));
    }

    private static string Selected(string column) => column switch
    {
        nameof(Product.Sku) => "'S-' || CASE WHEN i < 100000 THEN substr('0000' || CAST(i AS text), length(CAST(i AS text))) ELSE CAST(i AS text) END",
        nameof(Product.Name) => "'Sample product ' || CAST(i AS text)",
        nameof(Product.Price) => "template.\"Price\" + (i % 90) + 0.5",
        _ => $"template.\"{column}\"",
    };
}
