using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Decisions;

/// <summary>Files between the moment they are chosen and the moment their command has ended.</summary>
public sealed class SentFileTests
{
    private const string Success = """{"success":true}""";
    private static readonly byte[] _pdf = [.. "%PDF-1.4"u8];

    private DecisionWorld _world = null!;

    private int Files => _world.Rows<MarketplaceCommandFile>().Count;

    private MarketplaceCommand Command => _world.Commands.Single(command => command.Kind is CommandKind.SendInvoice);

    [SetUp]
    public void Accept()
    {
        _world = new DecisionWorld();
        Assert.That(_world.Accept().Status, Is.EqualTo(DecisionStatus.Confirmed));
        _world.Sent.Clear();
    }

    [Test]
    public void A_file_waits_with_its_command_and_goes_when_that_has_ended()
    {
        _world.Answer = DecisionWorld.NoConnection;
        Assert.That(Send().Status, Is.EqualTo(DecisionStatus.Unknown));
        Assert.That((Files, Command.State), Is.EqualTo((1, CommandState.Pending)));

        _world.Answer = () => DecisionWorld.Says(200, Success);
        _world.Resume(TimeSpan.FromMinutes(5));

        Assert.That((Files, Command.State, _world.Sent[^2]), Is.EqualTo((0, CommandState.Confirmed, $"POST /merchants/ecommerce/orders/{_world.Order(Market.Skroutz).ExternalId}/invoices")));
    }

    [Test]
    public void A_file_that_stands_behind_another_command_is_not_kept()
    {
        _world.Answer = DecisionWorld.NoConnection;
        Send();

        Assert.That(Send().Status, Is.EqualTo(DecisionStatus.NotPossible));
        Assert.That((Files, _world.Commands.Count(command => command.Kind is CommandKind.SendInvoice)), Is.EqualTo((1, 1)));
    }

    [Test]
    public void A_command_whose_file_is_gone_ends_without_a_call()
    {
        _world.Answer = DecisionWorld.NoConnection;
        Send();
        _world.Do(shop => shop.GetRequiredService<CommandFiles>().ForgetAsync(Command));
        var writes = _world.Writes;

        _world.Resume(TimeSpan.FromMinutes(5));

        Assert.That((Command.State, Command.Answer, _world.Writes), Is.EqualTo((CommandState.Refused, DecisionTexts.FileGone, writes)));
    }

    [Test]
    public void Nothing_of_the_file_is_in_the_command_or_in_the_journal()
    {
        _world.Answer = () => DecisionWorld.Says(200, Success);
        Send();

        Assert.That(Command.Payload, Does.Match("^\\{\"FileId\":\\d+,\"Before\":null\\}$"));
        Assert.That(_world.Rows<MarketplaceJournalEntry>().Select(entry => entry.Arguments ?? ""), Has.None.Contains("pdf"));
    }

    [Test]
    public void What_a_crash_has_left_behind_is_deleted_after_every_command_could_have_ended()
    {
        _world.Do(shop => shop.GetRequiredService<CommandFiles>().StoreAsync(new OrderDocument("a.pdf", "application/pdf", _pdf)));

        _world.Pass(TimeSpan.FromDays(3.5));
        _world.Do(shop => shop.GetRequiredService<HousekeepingTask>().ExecuteAsync());
        Assert.That(Files, Is.EqualTo(1));

        _world.Pass(TimeSpan.FromDays(1));
        _world.Do(shop => shop.GetRequiredService<HousekeepingTask>().ExecuteAsync());
        Assert.That(Files, Is.Zero);
    }

    private DecisionResult Send()
    {
        DecisionResult? result = null;
        _world.Do(async shop => result = await shop.GetRequiredService<SendDocument>().InvoiceAsync(_world.Order(Market.Skroutz).Id, _pdf, replaces: false, 1, default));
        return result!;
    }
}
