using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Tests.Host.NeedToKnow;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Deur;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Tests.Host;

/// <summary>The technical log is for who keeps the program running: it tells what broke and where, and nothing about anybody.</summary>
public sealed class LogTests
{
    private const string Naam = "Proefpersoon Kunstmatig";

    [Fact]
    public void What_is_told_of_an_exception_is_its_types_and_its_place_and_not_its_message()
    {
        Exception gevangen;
        try
        {
            Gooi();
            throw new InvalidOperationException("Gooi does not throw.");
        }
        catch (InvalidDataException fout)
        {
            gevangen = fout;
        }

        var spoor = Foutspoor.Van(gevangen);
        Assert.DoesNotContain(Naam, spoor, StringComparison.Ordinal);
        Assert.Contains("System.IO.InvalidDataException", spoor, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", spoor, StringComparison.Ordinal);
        Assert.Contains(nameof(Gooi), spoor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_was_typed_is_logged_in_Development_also_when_the_program_breaks()
    {
        await using var huis = new Huis();
        var client = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-woonoverlast");
        var invoer = JsonSerializer.SerializeToNode(Invoer.Woonoverlast)!.AsObject();
        invoer["omschrijving"] = Naam;
        Assert.Contains((await client.StuurAsync("woonoverlastdossiers", invoer)).Status, new[] { 201, 400 });
        Assert.Equal(400, (await client.StuurAsync("woonoverlastdossiers", new { omschrijving = Naam, onbekend = Naam })).Status);
        Assert.Equal(200, (await client.StuurAsync("woonoverlastdossiers/_zoek", new { tekst = Naam })).Status);

        huis.Breekt = true;
        invoer["duo"] = new JsonObject { ["eersteVerantwoordelijke"] = "c.casusregisseur", ["achtervang"] = "a.adviseur" };
        Assert.Equal(500, (await client.StuurAsync("woonoverlastdossiers", invoer)).Status);

        Assert.Contains(huis.Regels, regel => regel.Contains("Request failed with System.NotSupportedException", StringComparison.Ordinal));
        Assert.DoesNotContain(huis.Regels, regel => regel.Contains(Naam, StringComparison.OrdinalIgnoreCase));
    }

    private static void Gooi()
    {
        try
        {
            throw new FormatException(Naam);
        }
        catch (FormatException fout)
        {
            throw new InvalidDataException(Naam, fout);
        }
    }

    private sealed class Huis : TestHuis, IDuocontrole
    {
        private readonly Notulist notulist = new();

        public bool Breekt { get; set; }

        public IReadOnlyCollection<string> Regels => notulist.Regels;

        public Task<Refusal?> ControleerAsync(string gebied, Duo duo, CancellationToken cancellation) =>
            Breekt ? throw new NotSupportedException("The check is out of order.") : Task.FromResult<Refusal?>(null);

        protected override void VoegModulesToe(ModuleBuilder module) =>
            module.Services.AddSingleton<IDuocontrole>(this).AddSingleton<ILoggerProvider>(notulist);
    }

    private sealed class Notulist : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> regels = new();

        public IReadOnlyCollection<string> Regels => regels;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            regels.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
