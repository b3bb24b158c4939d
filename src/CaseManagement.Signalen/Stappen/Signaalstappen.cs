using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Toegang.Koppelen;

namespace CaseManagement.Signalen.Stappen;

/// <summary>The steps of the protocol on a signal, in their order.</summary>
/// <param name="bron">Makes them of the use cases.</param>
/// <param name="beleid">What the municipality laid down.</param>
internal sealed class Signaalstappen(Stappenbron bron, SignaalBeleid beleid)
{
    private readonly Lazy<IReadOnlyList<Stap>> alle = new(() => [.. Fase12(bron, beleid), .. Fase3(bron), .. Fase4(bron), .. Plichten.VanSignaal(bron)]);

    /// <summary>All steps.</summary>
    public IReadOnlyList<Stap> Alle => alle.Value;

    private static IEnumerable<Stap> Fase12(Stappenbron bron, SignaalBeleid beleid) =>
    [
        bron.Signaal<IntakeVaststellen, ProtocolVanKracht?>("Intake vaststellen", Stapsoort.Hoofdweg, Weegstappen.Protocol, _ => [Proefopdrachten.Intake]),
        Weegstappen.Weging1(bron),
        Weegstappen.Weging2A(bron),
        Weegstappen.Weging2B(bron),
        bron.Signaal<PrivacyCheckOverdrachtUitvoeren, ProtocolVanKracht?>(
            "Privacycheck van een overdracht: wat mag naar een afdeling of RIEC?", Stapsoort.Mogelijk, Weegstappen.Protocol,
            g => [Overdrachtsproef.Check(g.Signaal.Gegevens)]),
        Weegstappen.Weging3(bron, beleid),
        bron.Signaal<KoppelvraagStellen, KoppelvraagFeiten>(
            "Vergelijken met wat elders open is (koppelvraag)", Stapsoort.Mogelijk, g => new KoppelvraagFeiten(g.Protocol, new Koppelvondst([], [])),
            g => [(Poging<KoppelvraagStellen>)new KoppelvraagStellen("proef") with { Alleen = g.Signaal.Kern.Duo?.EersteVerantwoordelijke }]),
    ];

    private static IEnumerable<Stap> Fase3(Stappenbron bron) =>
    [
        bron.Signaal<PrivacyCheck1Uitvoeren, ProtocolVanKracht?>(
            "Privacycheck 1: welke bronnen mogen worden bevraagd?", Stapsoort.Hoofdweg, Weegstappen.Protocol,
            g => [(Poging<PrivacyCheck1Uitvoeren>)Proefopdrachten.Check1 with { Telt = g.Signaal.Check1 is null ? false : null }]),
        bron.Signaal<BronBevragen, BronBevragenFeiten>(
            "Bron bevragen", Stapsoort.Hoofdweg, g => new BronBevragenFeiten(g.Protocol, IsBronhouder: true),
            g => Stappenbron.Per(
                (g.Signaal.Check1?.Bronnen ?? []).Where(oordeel => oordeel.IsToegestaan).Select(oordeel => oordeel.Bron),
                van => (Poging<BronBevragen>)new BronBevragen(van, Grond.Bronhouder) with
                {
                    Onderwerp = van.ToString(),
                    UiterlijkOp = g.Signaal.Check1!.GeldigTot,
                    Over = e => e is BronBevraagd vraag && vraag.Bron == van && vraag.Check == g.Signaal.Check1.Check,
                },
                new BronBevragen(GemeentelijkeBron.Brp, Grond.Bronhouder))),
        bron.Signaal<BronBeantwoorden, ProtocolVanKracht?>(
            "Vraag beantwoorden: hit of geen hit", Stapsoort.Hoofdweg, Weegstappen.Protocol,
            g => Stappenbron.Per(
                g.Signaal.VragenVanCheck, vraag => (Poging<BronBeantwoorden>)new BronBeantwoorden(g.Signaal.NummerBijBronhouder(vraag), Hit: false) with
                {
                    Onderwerp = vraag.Gevraagd.Bron.ToString(),
                    UiterlijkOp = vraag.Gevraagd.UiterlijkOp,
                    Alleen = vraag.Gevraagd.Bronhouder,
                    Over = e => e is HitNoHitOntvangen antwoord && antwoord.Vraag == vraag.Gevraagd.Vraag,
                },
                new BronBeantwoorden(1, Hit: false))),
        bron.Signaal<HitRelevantieBeoordelen, ProtocolVanKracht?>(
            "Hit beoordelen: is die relevant?", Stapsoort.Hoofdweg, Weegstappen.Protocol,
            g => Rolverdeling.CoordinatorEnPrivacy.SelectMany(rol => Stappenbron.Per(
                g.Signaal.VragenVanCheck.Where(vraag => vraag.Antwoord is { Hit: true }),
                vraag => Oordeel(vraag.Gevraagd.Vraag, rol) with { Onderwerp = vraag.Gevraagd.Bron.ToString() },
                Oordeel(1, rol)))),
        bron.Signaal<DetailgegevensVastleggen, ProtocolVanKracht?>(
            "Detailgegevens vastleggen", Stapsoort.Mogelijk, Weegstappen.Protocol,
            g => Stappenbron.Per(
                g.Signaal.VragenVanCheck.Where(vraag => vraag.IsRelevant is true),
                vraag => (Poging<DetailgegevensVastleggen>)Proefopdrachten.Details(vraag.Gevraagd.Vraag) with
                {
                    Onderwerp = vraag.Gevraagd.Bron.ToString(),
                    Over = e => e is DetailgegevensOntvangen details && details.Vraag == vraag.Gevraagd.Vraag,
                },
                Proefopdrachten.Details(1))),
        bron.Signaal<BronnenonderzoekAfronden, ProtocolVanKracht?>(
            "Bronnenonderzoek afronden", Stapsoort.Hoofdweg, Weegstappen.Protocol,
            g => [(Poging<BronnenonderzoekAfronden>)Proefopdrachten.Afronden(g.Signaal) with { Telt = g.Signaal.Check1 is null ? false : null }]),
        Weegstappen.Weging4(bron),
    ];

    private static IEnumerable<Stap> Fase4(Stappenbron bron) =>
    [
        bron.Signaal<PrivacyCheck2AUitvoeren, PrivacyCheck2AFeiten>(
            "Privacycheck 2A: wat mag voor het signaaloverleg worden gedeeld?", Stapsoort.Hoofdweg, g => new PrivacyCheck2AFeiten(g.Protocol, ZijnCollega: true),
            g => [(Poging<PrivacyCheck2AUitvoeren>)Proefopdrachten.Check2A(g.Signaal) with { Telt = g.Signaal.Check2A is null ? false : null }]),
        bron.Casus<CasusStarten, CasusFeiten>(
            "Casus starten na het signaaloverleg", Stapsoort.Hoofdweg, g => new CasusFeiten(g.Protocol, g.Signaal),
            g => [(Poging<CasusStarten>)new CasusStarten(g.SignaalId, Grond.Regie) with { UiterlijkOp = g.Signaal.Check2A?.GeldigTot }]),
        bron.Signaal<CasusVastleggen, CasusvolgerFeiten>(
            "Bij het signaal vastleggen dat de casus is gestart", Stapsoort.Hoofdweg, Volger, g => [new CasusVastleggen(g.CasusId)]),
        bron.Signaal<SignaalBewaringStarten, CasusvolgerFeiten>(
            "Bewaartermijn starten na het einde van de casus", Stapsoort.Hoofdweg, Volger, g => [new SignaalBewaringStarten(g.CasusId)]),
        bron.Signaal<OverdrachtBevestigen, ProtocolVanKracht?>("Ontvangst van de overdracht vastleggen", Stapsoort.Plicht, Weegstappen.Protocol, g => [new OverdrachtBevestigen(g.Vandaag)]),
        bron.Signaal<BetrokkeneKoppelen, ProtocolVanKracht?>("Betrokkene koppelen", Stapsoort.Mogelijk, Weegstappen.Protocol, _ => [new BetrokkeneKoppelen(Proefopdrachten.Betrokkene)]),
    ];

    private static CasusvolgerFeiten Volger(Grond grond) => new(grond.Casusoverzicht, grond.Protocol);

    private static Poging<HitRelevantieBeoordelen> Oordeel(int vraag, Rol rol) => new(
        ("Relevant", _ => new HitRelevantieBeoordelen(vraag, IsRelevant: true, "proef")),
        ("NietRelevant", _ => new HitRelevantieBeoordelen(vraag, IsRelevant: false, "proef")))
    {
        AlleenAls = rol,
        Over = e => e is HitBeoordeeld oordeel && oordeel.Vraag == vraag && oordeel.Rol == rol,
    };
}
