using System.Net;
using System.Net.Sockets;
using System.Text;
using EmbeddedShop.TestPlugin;
using EmbeddedShop.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Data;

namespace EmbeddedShop.Tests.Host;

/// <summary>What chapter 5.3 of the guide saw around a public endpoint.</summary>
internal sealed class RunningShopTests
{
    private string _directory = null!;
    private RunningShop _shop = null!;
    private AsyncServiceScope _scope;
    private HttpClient _client = null!;
    private readonly List<string> _printed = [];

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _directory = Directory.CreateTempSubdirectory("running-shop-").FullName;
        var port = FreePort();
        _shop = await RunningShop.StartAsync(
            new ShopOptions
            {
                Port = port,
                DataDirectory = Path.Combine(_directory, "data"),
                Package = TestPackage.Create(_directory),
                Simulators = false,
                TickSeconds = 3600,
                Settings = [KeyValuePair.Create("ParcelSettings.MaxPieces", "11")],
            },
            _printed.Add);
        _scope = _shop.Services.CreateAsyncScope();
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri($"http://localhost:{port}/") };
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        _client.Dispose();
        await _scope.DisposeAsync();
        await _shop.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Test]
    public void It_says_ready_last_after_running_every_task_once()
    {
        var task = Table<ScheduleTask>().Single(row => row.Type == typeof(ParcelTask).FullName);
        Assert.That((_printed[^1], task.Seconds, task.LastSuccessUtc is null), Is.EqualTo(("ready", 3600, false)));
        Assert.That(_shop.Services.GetRequiredService<ParcelCounter>().Runs, Is.GreaterThanOrEqualTo(1));
    }

    [Test]
    public void Settings_given_at_the_start_win_over_those_of_the_installation()
    {
        using var scope = _shop.Services.CreateScope();
        Assert.That(scope.ServiceProvider.GetRequiredService<ParcelSettings>().MaxPieces, Is.EqualTo(11));
    }

    [Test]
    public Task A_plain_action_leaves_no_guest_no_cookie_no_log() => Post("hello", HttpStatusCode.OK, guests: 0, logs: 0, cookie: false);

    [Test]
    public Task An_empty_400_makes_a_guest_a_cookie_and_a_log_row() => Post("empty400", HttpStatusCode.BadRequest, guests: 1, logs: 1, cookie: true);

    [Test]
    public Task A_posted_empty_404_becomes_an_empty_400_with_two_log_rows() => Post("empty404", HttpStatusCode.BadRequest, guests: 1, logs: 2, cookie: true);

    [Test]
    public Task An_exception_makes_a_guest_and_a_log_row_but_no_cookie() => Post("boom", HttpStatusCode.InternalServerError, guests: 1, logs: 1, cookie: false);

    [Test]
    public Task Asking_for_the_customer_makes_a_guest_with_a_cookie() => Post("customer", HttpStatusCode.OK, guests: 1, logs: 0, cookie: true);

    [Test]
    public async Task An_unknown_page_is_shown_as_not_found_to_a_browser()
    {
        using var answer = await _client.GetAsync("no/such/page");
        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.NotFound, "text/html")));
    }

    [Test]
    public async Task The_task_address_answers_everybody_and_makes_no_guest()
    {
        var before = Table<Customer>().Count();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("taskType", "No.Such.Task")]);
        using var answer = await _client.PostAsync("scheduletask/runtask", form);
        Assert.That((answer.StatusCode, Table<Customer>().Count()), Is.EqualTo((HttpStatusCode.NoContent, before)));
    }

    [Test]
    public async Task The_plugins_content_is_served_and_its_assembly_is_not()
    {
        using var descriptor = await _client.GetAsync("Plugins/Misc.Parcels/plugin.json");
        using var assembly = await _client.GetAsync("Plugins/Misc.Parcels/EmbeddedShop.TestPlugin.dll");
        Assert.That((descriptor.StatusCode, assembly.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
    }

    private async Task Post(string path, HttpStatusCode expected, int guests, int logs, bool cookie)
    {
        var before = (Guests: Table<Customer>().Count(), Logs: Table<Log>().Count());
        using var body = new StringContent(path, Encoding.UTF8, "text/plain");
        using var answer = await _client.PostAsync($"parcels/{path}", body);
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(expected));
            Assert.That(Table<Customer>().Count() - before.Guests, Is.EqualTo(guests), "guests");
            Assert.That(Table<Log>().Count() - before.Logs, Is.EqualTo(logs), "log rows");
            Assert.That(answer.Headers.Contains("Set-Cookie"), Is.EqualTo(cookie), "cookie");
        });
    }

    private IQueryable<T> Table<T>() where T : Nop.Core.BaseEntity => _scope.ServiceProvider.GetRequiredService<IRepository<T>>().Table;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
