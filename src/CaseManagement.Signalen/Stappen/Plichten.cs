using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Verstrekkingen;
using NodaTime;

namespace CaseManagement.Signalen.Stappen;

/// <summary>Duties and powers beside the way: to inform, to confirm what was supplied, to take back what was false.</summary>
internal static class Plichten
{
    private const string Tekst = "proef";

    public static IEnumerable<Stap> VanSignaal(Stappenbron bron) =>
    [
        bron.Signaal<InformatieplichtVoldoen, ProtocolVanKracht?>("Betrokkene informeren", Stapsoort.Plicht, Weegstappen.Protocol, g => PerBetrokkene(g, id => new InformatieplichtVoldoen(id, g.Vandaag), e => (e as InformatieplichtVoldaan)?.Betrokkene)),
        bron.Signaal<InformatieplichtUitstellen, ProtocolVanKracht?>("Informeren uitstellen (artikel 41 UAVG)", Stapsoort.Mogelijk, Weegstappen.Protocol, g => PerBetrokkene(
            g, id => new InformatieplichtUitstellen(id, [UitstelGrond.Toezicht], new OverwegingenOpgave(Tekst, Tekst, Tekst, Tekst, Tekst, Tekst, Tekst, Tekst), Tekst),
            e => (e as InformatieplichtUitgesteld)?.Betrokkene)),
        bron.Signaal<InformatieplichtLatenVervallen, ProtocolVanKracht?>("Informatieplicht laten vervallen", Stapsoort.Mogelijk, Weegstappen.Protocol, g => PerBetrokkene(
            g, id => new InformatieplichtLatenVervallen(id, VervalGrond.AlGeinformeerd, Tekst), e => (e as InformatieplichtVervallen)?.Betrokkene)),
        bron.Signaal<OntvangstBevestigen, ProtocolVanKracht?>("Ontvangst van een verstrekking bevestigen", Stapsoort.Plicht, Weegstappen.Protocol, g => Ontvangst(g.Signaal.Boek, g)),
        bron.Signaal<SignaalOnjuistVerklaren, ProtocolVanKracht?>("Signaal onjuist verklaren", Stapsoort.Mogelijk, Weegstappen.Protocol, g => [new SignaalOnjuistVerklaren(Tekst, Tekst, g.Vandaag)]),

        // One thing to do with two outcomes, each a command of its own; what remains names it once.
        bron.Signaal<OnjuistheidBevestigen, ProtocolVanKracht?>("Onjuistverklaring beoordelen: bevestigen of verwerpen", Stapsoort.Plicht, Weegstappen.Protocol, _ => [new OnjuistheidBevestigen()]),
        bron.Signaal<OnjuistheidVerwerpen, ProtocolVanKracht?>("Onjuistverklaring verwerpen", Stapsoort.Mogelijk, Weegstappen.Protocol, _ => [new OnjuistheidVerwerpen(Tekst)]),
        bron.Signaal<VerwijderingBevestigen, ProtocolVanKracht?>("Verwijdering na intrekking bevestigen", Stapsoort.Plicht, Weegstappen.Protocol, g => Verwijdering(g.Signaal.Boek, g)),
        bron.Signaal<OntvangerVervallenVerklaren, ProtocolVanKracht?>("Vastleggen dat de ontvanger niet meer bestaat", Stapsoort.Mogelijk, Weegstappen.Protocol, g => Vervallen(g.Signaal.Boek)),
    ];

    public static IEnumerable<Stap> VanCasus(Stappenbron bron) =>
    [
        bron.Casus<OntvangstBevestigen, ProtocolVanKracht?>("Ontvangst van een verstrekking bevestigen", Stapsoort.Plicht, Weegstappen.Protocol, g => Ontvangst(g.Casus?.Boek, g)),
        bron.Casus<VerstrekkingenIntrekken, CasusFeiten>(
            "Verstrekkingen intrekken nu het signaal onjuist is", Stapsoort.Plicht, g => new CasusFeiten(g.Protocol, g.Signaal), g => [new VerstrekkingenIntrekken(g.SignaalId)]),
        bron.Casus<VerwijderingBevestigen, ProtocolVanKracht?>("Verwijdering na intrekking bevestigen", Stapsoort.Plicht, Weegstappen.Protocol, g => Verwijdering(g.Casus?.Boek, g)),
        bron.Casus<OntvangerVervallenVerklaren, ProtocolVanKracht?>("Vastleggen dat de ontvanger niet meer bestaat", Stapsoort.Mogelijk, Weegstappen.Protocol, g => Vervallen(g.Casus?.Boek)),
    ];

    // A person is a number here: the pseudonym would let this list be joined with others.
    private static IEnumerable<Poging<TCommand>> PerBetrokkene<TCommand>(
        Grond grond, Func<Kernel.Identiteit.BetrokkeneId, TCommand> opdracht, Func<Kernel.Beslissen.IEvent, Kernel.Identiteit.BetrokkeneId?> over)
        where TCommand : class => Stappenbron.Per(
        grond.Signaal.Betrokkenen.Select((betrokkene, index) => (betrokkene, Nummer: index + 1)),
        item => (Poging<TCommand>)opdracht(item.betrokkene.Gekoppeld.Betrokkene) with
        {
            Onderwerp = $"Betrokkene {item.Nummer}",
            UiterlijkOp = item.betrokkene.Informatieplicht.HerbeoordelenOp ?? item.betrokkene.Informatieplicht.UiterlijkOp,
            Over = e => over(e) == item.betrokkene.Gekoppeld.Betrokkene,
        },
        opdracht(default));

    private static IEnumerable<Poging<OntvangstBevestigen>> Ontvangst(Verstrekkingsboek? boek, Grond grond) => PerVerstrekking(
        boek, regel => new OntvangstBevestigen(regel.Nummer, grond.Vandaag), new OntvangstBevestigen(1, grond.Vandaag));

    private static IEnumerable<Poging<VerwijderingBevestigen>> Verwijdering(Verstrekkingsboek? boek, Grond grond) => PerVerstrekking(
        boek, regel => new VerwijderingBevestigen(regel.Nummer, grond.Vandaag), new VerwijderingBevestigen(1, grond.Vandaag), regel => regel.VerwijderenUiterlijkOp);

    private static IEnumerable<Poging<OntvangerVervallenVerklaren>> Vervallen(Verstrekkingsboek? boek) => PerVerstrekking(
        boek, regel => new OntvangerVervallenVerklaren(regel.Nummer, Tekst), new OntvangerVervallenVerklaren(1, Tekst));

    private static IEnumerable<Poging<TCommand>> PerVerstrekking<TCommand>(
        Verstrekkingsboek? boek, Func<VerstrekkingOverzicht, TCommand> opdracht, TCommand anders, Func<VerstrekkingOverzicht, LocalDate?>? uiterlijk = null)
        where TCommand : class, IOverVerstrekking => Stappenbron.Per(
        Stappenbron.Verstrekt(boek),
        regel => (Poging<TCommand>)opdracht(regel) with
        {
            Onderwerp = $"Verstrekking {regel.Nummer} aan {Ontvangernaam.InZin(regel.Ontvanger)}",
            UiterlijkOp = uiterlijk?.Invoke(regel),
            Alleen = regel.Gebruikers.Count > 0 ? regel.Gebruikers[0] : null,
            Over = e => e is IVerstrekkingEvent over && over.Verstrekking == regel.Nummer,
        },
        anders);
}
