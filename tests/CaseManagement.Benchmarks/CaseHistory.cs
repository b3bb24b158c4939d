using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Benchmarks;

/// <summary>One woonoverlast dossier that goes through its life, event by event.</summary>
internal sealed class CaseHistory(DossierId id, int number, int length, BetrokkeneId subject, Random random)
{
    private int made;
    private int incidents;
    private int assessed;
    private int actions;
    private int evidence;
    private bool danger;

    public DossierId Id => id;

    public BetrokkeneId Subject => subject;

    public StreamName Stream { get; } = StreamName.Of("woonoverlast", id.ToString());

    public bool IsNew => made < 5;

    public bool IsDone => made == length;

    public IEvent Next() => ++made switch
    {
        1 => new WoonoverlastGemeld(
            $"WOV-2024-{number:0000}", Day, Aanmeldkanaal.Telefoon, null, [OverlastSoort.Geluid, OverlastSoort.Intimidatie],
            Text("Al maanden muziek tot diep in de nacht en ruzie op de galerij."), Text("Proefstraat 12"), Text("0000 AA"),
            WoningSoort.Huur, MelderAard.Vertrouwelijk, null, null),
        2 => new DuoToegewezen(new Duo(new GebruikerId("c.casusregisseur"), new GebruikerId("a.adviseur"))),
        3 => new BetrokkeneToegevoegd(subject, BetrokkeneRol.Overlastgever, Text("Testpersoon Overlast"), Text("1980-01-01"), Day.PlusMonths(1)),
        4 => new IntakeGestart(),
        5 => new DossierGeaccepteerd(Complexiteit.Complex, Instant.FromUtc(2024, 1, 8, 9, 0)),
        _ => Ordinary(),
    };

    private LocalDate Day => new LocalDate(2024, 1, 5).PlusDays(number % 700);

    private IEvent Ordinary() => random.Next(10) switch
    {
        < 4 => new IncidentGemeld(
            ++incidents, OverlastSoort.Geluid, Day, new LocalTime(23, 30), 45, IncidentBron.Omwonende, Gegevenscategorie.Gewoon,
            Text("Galerij, tweede verdieping"), Text("Kinderen wakker"), Text("Muziek en geschreeuw tot half een, politie gebeld."), null),
        < 6 when assessed < incidents => new IncidentBeoordeeld(++assessed, Verificatie.Geverifieerd, Text("Bevestigd door toezichthouder.")),
        < 8 => new ActieAfgesproken(++actions, Text("Gesprek met bewoner en verhuurder"), new Deelnemer("alliantie"), Day.PlusDays(14)),
        8 => new BewijsstukToegevoegd(new Bewijsstuk(++evidence, BewijsstukSoort.Overlastlogboek, Day, Text("Logboek van omwonende, week 2"))),
        _ => new AcuutGevaarGemarkeerd(danger = !danger, Text("Bedreiging aan de deur")),
    };

    private PersonalText Text(string text) => PersonalText.Of(subject, "va-woonoverlast", text);
}
