using System.Globalization;
using EmbeddedShop.Database;
using LinqToDB;
using LinqToDB.Data;
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
        await using var connection = database.Connect();
        template.Id = await connection.InsertWithInt32IdentityAsync(template);

        var columns = database.Tables.Columns(typeof(Product)).Select(column => column.Name).Where(name => name != nameof(Product.Id)).ToList();
        var names = string.Join(", ", columns.Select(name => $"\"{name}\""));
        var selected = string.Join(", ", columns.Select(Selected));
        var sql = $"""
            INSERT INTO "Product" ({names})
            WITH RECURSIVE numbers(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM numbers WHERE i < {count.ToString(CultureInfo.InvariantCulture)})
            SELECT {selected} FROM numbers CROSS JOIN "Product" AS template
            WHERE template."Id" = {template.Id.ToString(CultureInfo.InvariantCulture)} AND i <= {count.ToString(CultureInfo.InvariantCulture)}
            """;
        await connection.ExecuteAsync(database.Dialect(sql));
    }

    private static string Selected(string column) => column switch
    {
        nameof(Product.Sku) => "CONCAT('S-', CASE WHEN i < 100000 THEN substr(CONCAT('0000', i), length(CONCAT(i, ''))) ELSE CONCAT(i, '') END)",
        nameof(Product.Name) => "CONCAT('Sample product ', i)",
        nameof(Product.Price) => "template.\"Price\" + (i % 90) + 0.5",
        _ => $"template.\"{column}\"",
    };
}
