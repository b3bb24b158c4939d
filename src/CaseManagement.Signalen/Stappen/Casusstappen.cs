using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen.Stappen;

/// <summary>The steps of the protocol on a case, in their order.</summary>
/// <param name="bron">Makes them of the use cases.</param>
internal sealed class Casusstappen(Stappenbron bron)
{
    private const string Tekst = "proef";

    private readonly Lazy<IReadOnlyList<Stap>> alle = new(() => [.. Aanpak(bron), .. Uitvoering(bron), .. Einde(bron), .. Plichten.VanCasus(bron)]);

    /// <summary>All steps.</summary>
    public IReadOnlyList<Stap> Alle => alle.Value;

    private static IEnumerable<Stap> Aanpak(Stappenbron bron) =>
    [
        bron.Casus<PlanVanAanpakVaststellen, ProtocolVanKracht?>(
            "Plan van aanpak vaststellen", Stapsoort.Hoofdweg, Weegstappen.Protocol,
            g => [(Poging<PlanVanAanpakVaststellen>)Plan(g) with { Telt = g.Casus?.Plan is not null, UiterlijkOp = g.Casus?.Start.GeldigTot }]),
        bron.Casus<PrivacyCheck2BUitvoeren, ProtocolVanKracht?>(
            "Privacycheck 2B: wat mag voor de uitvoering worden gedeeld?", Stapsoort.Hoofdweg, Weegstappen.Protocol,
            g => PerInterventie(g, (casus, interventie) => (Poging<PrivacyCheck2BUitvoeren>)Check(casus, interventie.Plan.Nummer) with
            {
                Onderwerp = Naam(interventie),
                Telt = interventie.Check is not null,
                Over = e => e is PrivacyCheck2BUitgevoerd check && check.Interventie == interventie.Plan.Nummer,
            }, Check(g.Casus, 1))),
    ];

    private static IEnumerable<Stap> Uitvoering(Stappenbron bron) =>
    [
        bron.Casus<CasusgegevensVerstrekken, CasusFeiten>(
            "Gegevens verstrekken", Stapsoort.Mogelijk, Feiten,
            g => Stappenbron.Per(
                (g.Casus?.Interventies ?? []).Where(interventie => interventie.Resultaat is null).SelectMany(interventie =>
                    (interventie.Check?.Regels ?? []).Where(regel => regel.IsToegestaan).Select(regel => (interventie, regel))),
                item => (Poging<CasusgegevensVerstrekken>)Verstrek(item.interventie.Plan.Nummer, item.regel.Ontvanger, item.regel.Gegeven) with
                {
                    Onderwerp = $"{Naam(item.interventie)}: {item.regel.Gegeven.Naam} aan {Ontvangernaam.InZin(item.regel.Ontvanger.ToString())}",
                    UiterlijkOp = item.interventie.Check!.GeldigTot,
                    Over = e => e is CasusgegevensVerstrekt verstrekt && verstrekt.Interventie == item.interventie.Plan.Nummer
                        && verstrekt.Ontvanger == item.regel.Ontvanger && verstrekt.Gegevens.Contains(item.regel.Gegeven),
                    Telt = true,
                },
                Verstrek(1, Ontvanger.Casusregie, new Gegeven(SignaalElement.Omschrijving)))),
        bron.Casus<InterventieAfronden, ProtocolVanKracht?>(
            "Interventie afronden", Stapsoort.Hoofdweg, Weegstappen.Protocol, g => PerInterventie(g, (_, interventie) => new Poging<InterventieAfronden>(
                [.. new[] { InterventieResultaat.Uitgevoerd, InterventieResultaat.Vervallen }.Select(resultaat =>
                    (resultaat.ToString(), (Func<Kernel.Identiteit.GebruikerId, InterventieAfronden>)(_ => Afronden(g, interventie.Plan.Nummer, resultaat))))])
            {
                Onderwerp = Naam(interventie),
                UiterlijkOp = interventie.Plan.Deadline,
                Over = e => e is InterventieAfgerond afgerond && afgerond.Interventie == interventie.Plan.Nummer,
            }, Afronden(g, 1, InterventieResultaat.Uitgevoerd))),
        bron.Casus<CasusMonitoren, ProtocolVanKracht?>("Monitoring starten", Stapsoort.Hoofdweg, Weegstappen.Protocol, _ => [new CasusMonitoren(Tekst)]),
    ];

    private static IEnumerable<Stap> Einde(Stappenbron bron) =>
    [
        bron.Casus<OndermijningsCasusAfsluiten, CasusFeiten>("Casus afsluiten", Stapsoort.Hoofdweg, Feiten, _ => [new OndermijningsCasusAfsluiten(Tekst)]),
        bron.Casus<GeenActieBesluiten, CasusFeiten>("Besluiten dat er geen actie komt", Stapsoort.Mogelijk, Feiten, _ => [new GeenActieBesluiten(Tekst)]),
        bron.Casus<PrivacyCheckOverdrachtUitvoeren, ProtocolVanKracht?>(
            "Privacycheck van een overdracht: wat mag naar RIEC?", Stapsoort.Mogelijk, Weegstappen.Protocol,
            g => [Overdrachtsproef.Check(g.Casus?.Gegevens ?? [])]),
        bron.Casus<CasusAanRiecOverdragen, CasusFeiten>(
            "Casus overdragen aan RIEC", Stapsoort.Mogelijk, Feiten, g => g.Casus is { } casus ? [new CasusAanRiecOverdragen(Overdrachtsproef.Verstrekking(casus, Overnemer.Riec, g.Vandaag))] : []),
        bron.Casus<CasusoverdrachtBevestigen, ProtocolVanKracht?>("Ontvangst door RIEC vastleggen", Stapsoort.Plicht, Weegstappen.Protocol, g => [new CasusoverdrachtBevestigen(g.Vandaag)]),
    ];

    private static CasusFeiten Feiten(Grond grond) => new(grond.Protocol, grond.Signaal);

    private static IEnumerable<Poging<TCommand>> PerInterventie<TCommand>(
        Grond grond, Func<OndermijningsCasus, CasusInterventie, Poging<TCommand>> poging, TCommand anders) =>
        Stappenbron.Per(grond.Casus?.Interventies ?? [], interventie => poging(grond.Casus!, interventie), anders);

    private static string Naam(CasusInterventie interventie) => $"Interventie {interventie.Plan.Nummer}";

    private static PlanVanAanpakVaststellen Plan(Grond grond) => new(
        Tekst,
        [new InterventieOpgave(BeslissendOrgaan.College, Bevoegdheid.Anders, Tekst, Tekst, Ontvanger.Casusregie, grond.Vandaag)],
        grond.Vandaag.PlusDays(1));

    private static PrivacyCheck2BUitvoeren Check(OndermijningsCasus? casus, int interventie) => new(
        interventie,
        [new UitvoeringsregelOpgave(casus?.Start.Gegevens[0] ?? new Gegeven(SignaalElement.Omschrijving), Ontvanger.Casusregie, UitvoeringsBesluit.Geweigerd, Tekst)],
        Tekst,
        Proefopdrachten.Antwoorden,
        Tekst);

    private static CasusgegevensVerstrekken Verstrek(int interventie, Ontvanger ontvanger, Gegeven gegeven) =>
        new(interventie, ontvanger, Tekst, [gegeven], Tekst, Tekst, VerstrekkingsWijze.BeveiligdSysteem);

    private static InterventieAfronden Afronden(Grond grond, int interventie, InterventieResultaat resultaat) => new(interventie, resultaat, grond.Vandaag, Tekst);
}
