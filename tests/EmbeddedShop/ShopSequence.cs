using System.Text.Json;

namespace EmbeddedShop;

/// <summary>
/// For tests: one shop after another in one process, so that what was compiled for the first serves the next. Standard input brings the options of
/// build/run as a JSON array in one line, and with the next line, or its end, the end of that shop; standard output then says <see cref="Ended"/>.
/// </summary>
internal static class ShopSequence
{
    private const string Ended = "ended";

    public static async Task<int> RunAsync()
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        while (await input.ReadLineAsync() is { } options)
        {
            using var stop = new CancellationTokenSource();
            var shop = RunAsync(JsonSerializer.Deserialize<string[]>(options)!, stop.Token);
            await input.ReadLineAsync(CancellationToken.None);
            await stop.CancelAsync();
            await shop;
        }

        return 0;
    }

    private static async Task RunAsync(string[] options, CancellationToken stop)
    {
        try
        {
            await ShopCommand.RunAsync(options, stop);
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine(exception);
        }

        Console.WriteLine(Ended);
    }
}
