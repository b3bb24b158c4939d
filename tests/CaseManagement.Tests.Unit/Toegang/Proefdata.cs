using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Tests.Unit.Toegang;

/// <summary>The people and dossiers of these tests.</summary>
internal static class Proefdata
{
    public static readonly GebruikerId Regisseur = new("c.casusregisseur");
    public static readonly GebruikerId Achtervang = new("a.achtervang");
    public static readonly GebruikerId Vervanger = new("v.vervanger");
    public static readonly GebruikerId Agent = new("p.wijkagent");
    public static readonly Instant Nu = Instant.FromUtc(2026, 3, 2, 9, 0);
    public static readonly LocalDate Vandaag = new(2026, 3, 2);
    public static readonly Proefzaak Zaaktype = new();
    public static readonly DuoToegewezen HetDuo = new(new Duo(Regisseur, Achtervang));

    public static ProefGeopend Geopend { get; } = new("PRF-2026-0001", Agendering: new Agendering("woonoverlast"));

    public static PersonalText Tekst(string text) => PersonalText.Of(BetrokkeneId.Of(Scenario<ProefDossier>.Dossier), "va-test", text);

    public static ActieAfgesproken Actie(int nummer, Deelnemer actor) => new(nummer, Tekst("Brief sturen"), actor, new LocalDate(2026, 4, 1));

    public static Aanroep Aanroep(
        GebruikerId gebruiker, Rol rol = Rol.Casusregisseur, string organisatie = "gemeente", string doel = "va-test") => new()
        {
            Gebruiker = gebruiker,
            Organisatie = organisatie,
            Rol = rol,
            Doel = doel,
            Grondslag = "test",
        };

    public static Scenario<ProefDossier> Given(params IReadOnlyList<IEvent> events) => new(Zaaktype.Evolve, events);

    public static Scenario<ProefDossier> Door(Aanroep aanroep, params IReadOnlyList<IEvent> events) =>
        new(Zaaktype.Evolve, events) { Aanroep = aanroep };

    public static Toegangscontrole Controle(params IAgendaInzage[] agendas) => new(
        new PolicyEngine(new NeedToKnowMatrix([new Huismatrix()])), [Zaaktype], agendas, new VasteKlok(Nu));
}

/// <summary>A clock that stands still.</summary>
internal sealed class VasteKlok(Instant nu) : IClock
{
    public Instant GetCurrentInstant() => nu;
}

/// <summary>Everything is on the agenda, or nothing is.</summary>
internal sealed class VasteAgenda(bool opAgenda) : IAgendaInzage
{
    public int Gevraagd { get; private set; }

    public Task<bool> IsOpAgendaAsync(Aanroep aanroep, DossierOverzicht dossier, CancellationToken cancellation)
    {
        Gevraagd++;
        return Task.FromResult(opAgenda);
    }
}
