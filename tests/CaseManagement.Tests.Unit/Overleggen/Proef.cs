using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>Meetings and cases of a case type that no module knows; all on the woonoverlast calendar of 2026 (§8.1, §8.2).</summary>
internal static class Proef
{
    public const string Soort = "proef";

    public static readonly DossierId ReeksId = new(new Guid("aaaaaaaa-0000-4000-8000-000000000001"));

    /// <summary>Closing of meeting 2 (9 February) and meeting 3 (16 March), 12:00 in Amsterdam.</summary>
    public static readonly Instant VorigeSluiting = Instant.FromUtc(2026, 2, 9, 11, 0);

    public static readonly Instant Sluiting = Instant.FromUtc(2026, 3, 16, 11, 0);

    public static readonly VergaderInstellingen Instellingen = new();

    public static readonly Planning Planning3 = new(
        D("2026-03-23"), new LocalTime(10, 0), BuitenWeek: false, D("2026-03-16") + LocalTime.Noon, D("2026-03-18"));

    public static readonly OverlegGepland Gepland3 = new(ReeksId, Soort, "Proefoverleg", 3, D("2026-03-23"), Planning3);

    public static readonly ReeksBezetting Bezetting = new("oov", null, null, ["oov", "politie"]);

    public static DossierId Id(int nummer) => new(new Guid(nummer, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    public static GebruikerId Wie(string naam) => new(naam);

    public static PersonalText Tekst(DossierId van, string tekst) => PersonalText.Of(BetrokkeneId.Of(van), "va-overleg", tekst);

    /// <summary>A running case without any reason to be on an agenda: accepted after the closing of meeting 1, discussed in meeting 2.</summary>
    public static DossierOverzicht Dossier(int nummer = 1, Agendering? agendering = null) => new()
    {
        Id = Id(nummer),
        Zaaktype = Soort,
        Code = $"PRF-2026-{nummer:0000}",
        Status = "Loopt",
        IsActief = true,
        GeopendOp = D("2026-01-20"),
        Duo = new Duo(Wie("d.eerste"), Wie("d.achtervang")),
        Agendering = agendering ?? new Agendering(Soort),
    };

    /// <summary>The agenda rules for meeting 3, with meetings 2 and 1 before it.</summary>
    public static OverlegGegevens Overleg3(
        IReadOnlyCollection<DossierId>? besproken2 = null, IReadOnlyCollection<DossierId>? aangehouden2 = null,
        IReadOnlyCollection<DossierId>? besproken1 = null) => new(
            Soort, D("2026-03-23"), Sluiting, Period.FromWeeks(5),
            [
                new EerderOverleg(D("2026-02-16"), VorigeSluiting, besproken2 ?? [], aangehouden2 ?? []),
                new EerderOverleg(D("2026-01-12"), Instant.FromUtc(2026, 1, 5, 11, 0), besproken1 ?? [], []),
            ]);

    public static ActieOverzicht Actie(int nummer, string deadline, ActieStatus status = ActieStatus.Open) =>
        new(nummer, Tekst(Id(1), "bellen"), new Deelnemer("politie"), D(deadline), status);

    public static Agendapunt Punt(int nummer = 1, Rubriek rubriek = Rubriek.Lopend) => new(
        Id(nummer), Soort, $"PRF-2026-{nummer:0000}", rubriek, [], new AgendaVolgorde(false, null, 0, null))
    {
        Duo = new Duo(Wie("d.eerste"), Wie("d.achtervang")),
    };

    public static OverlegReeks Reeks(ReeksBezetting? bezetting = null, RitmeKeuze? ritme = null, string type = Soort) =>
        OverlegReeks.Evolve(null, new ReeksIngesteld(
            "Proefoverleg", type, ritme ?? new RitmeKeuze(RitmeSoort.ElkeWeken, 5, D("2026-01-12")), new LocalTime(10, 0), bezetting ?? Bezetting, "proef")) with
        { Secretarissen = [Wie("s.secretaris"), Wie("v.voorzitter")] };

    public static LeidingFeiten<TMeer> Feiten<TMeer>(TMeer meer, OverlegReeks? reeks = null)
        where TMeer : class => new(reeks ?? Reeks(), meer);

    public static Aanroep Als(Rol rol, string gebruiker = "v.voorzitter", string organisatie = "gemeente") => new()
    {
        Gebruiker = Wie(gebruiker),
        Organisatie = organisatie,
        Rol = rol,
        Doel = "va-overleg",
        Grondslag = "test",
    };
}
