using System.Text;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.Demo;

/// <summary>The year of casework of Voorbeeldgooi: lawful, the same everywhere, and different for different eyes, whatever day it is.</summary>
public sealed class DemodataTests
{
    private static readonly LocalDate Dag = new(2026, 11, 20);

    public static TheoryData<int, int, int> Dagen => new()
    {
        { 2026, 11, 22 }, // Sunday
        { 2026, 12, 25 }, // Christmas
        { 2027, 1, 1 }, // New Year
        { 2027, 5, 17 }, // Whit Monday
        { 2028, 2, 29 }, // leap day
        { 2029, 3, 1 },
        { 2030, 5, 5 }, // Bevrijdingsdag in a lustrum year
        { 2031, 8, 19 },
        { 2026, 12, 7 }, // day after the weekend after a PGA meeting
        { 2026, 12, 1 }, // day after a meeting
    };

    [Theory]
    [MemberData(nameof(Dagen))]
    public async Task The_story_plays_on_any_day_and_every_rubriek_and_reason_is_on_the_next_two_agendas(int jaar, int maand, int dag)
    {
        await using var stad = await Demostad.SpeelAsync(new LocalDate(jaar, maand, dag));

        var agendas = await stad.AgendasAsync();
        Assert.Equal(Enum.GetValues<Rubriek>().Order(), agendas.Select(regel => regel.Rubriek).Distinct().Order());
        Assert.Equal(Enum.GetValues<AgendaRedenSoort>().Order(), Demostad.Redenen(agendas).Order());
        Assert.True((await stad.DossiersAsync()).Count >= 40);
        Assert.True(stad.Verslag.Weigeringen >= 10);
    }

    [Fact]
    public async Task Two_plays_on_the_same_day_give_the_same_dossiers_agendas_and_trail()
    {
        await using var een = await Demostad.SpeelAsync(Dag);
        await using var twee = await Demostad.SpeelAsync(Dag);

        Assert.Equal(een.Verslag, twee.Verslag);
        Assert.Equal(Demostad.ZonderCodes(await een.DossiersAsync()), Demostad.ZonderCodes(await twee.DossiersAsync()));
        Assert.Equal(Demostad.ZonderCodes(Demostad.Regels(await een.AgendasAsync())), Demostad.ZonderCodes(Demostad.Regels(await twee.AgendasAsync())));
    }

    [Fact]
    public async Task Different_eyes_see_different_lines_of_the_same_meeting()
    {
        await using var stad = await Demostad.SpeelAsync(Dag);

        var ogen = new (string Persona, Rol Rol)[]
        {
            ("v.voorzitter", Rol.VoorzitterOverleg), ("w.wijkagent", Rol.Politie), ("w.corporatie", Rol.Woningcorporatie),
            ("i.interventie", Rol.Interventieteam), ("b.bemiddelaar", Rol.Buurtbemiddeling),
        };
        var beelden = new List<string>();
        foreach (var (persona, rol) in ogen)
        {
            var agenda = await stad.AgendaAsync("woonoverlast", persona, rol);
            Assert.Contains(agenda, regel => regel.Dossier is not null);
            beelden.Add(string.Join(';', agenda.Select(regel => regel.Titel)));
        }

        Assert.Equal(beelden.Count, beelden.Distinct().Count());
    }

    [Fact]
    public async Task No_name_or_street_stands_readable_in_the_data_directory_and_the_log_verifies()
    {
        await using var stad = await Demostad.SpeelAsync(Dag);
        var report = await Bewijs.Controleur(
            stad.Huis.Diensten.GetRequiredService<IEventStore>(), stad.Opties, Bewijs.Sleutel(stad.Opties)).VerifyAsync(null, TestContext.Current.CancellationToken);
        Assert.True(report.IsIntact);
        Assert.Equal(stad.Verslag.Gebeurtenissen, report.Position);

        string[] namen = ["Proefpersoon", "Kunstmatig", "el Voorbeeld", "Denkbeeldig", "Testlaan", "Galerijflat", "999990044", "06-00000000", "Restaurant Schijn"];
        foreach (var bestand in Directory.EnumerateFiles(stad.Opties.Directory, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            var inhoud = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.All(namen, naam => Assert.DoesNotContain(naam, inhoud, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task What_is_there_is_left_alone_and_nothing_lies_in_the_future_of_the_reader()
    {
        await using var stad = await Demostad.SpeelAsync(Dag);

        Assert.Null(await stad.Huis.VulAsync(TestContext.Current.CancellationToken));
        var log = stad.Huis.Diensten.GetRequiredService<IEventStore>();
        var events = await log.ReadAllAsync(0, int.MaxValue, TestContext.Current.CancellationToken);
        var einde = Kernel.Kalender.NederlandseTijd.Moment(Dag.AtMidnight());
        Assert.All(events, @event => Assert.True(@event.RecordedAt < einde));
        Assert.Equal(events.Select(@event => @event.RecordedAt).Order(), events.Select(@event => @event.RecordedAt));
    }
}
