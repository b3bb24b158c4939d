using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen.Stappen;

/// <summary>
/// The most modest commands: what somebody would send who fills in everything that is asked and shares as little as the step allows. They are
/// tried and never carried out.
/// </summary>
internal static class Proefopdrachten
{
    private const string Tekst = "proef";

    public static readonly IntakeVaststellen Intake = new(ObjectOfSubject.Object, Fenomeen.Overig) { Objecten = [new ObjectOpgave(ObjectSoort.Overig, Tekst)] };

    public static readonly BetrokkeneOpgave Betrokkene = new(BetrokkeneRol.Relatie, Tekst);

    public static readonly PrivacyCheck1Uitvoeren Check1 = new(
        [new BronoordeelOpgave(GemeentelijkeBron.Brp, Tekst, Antwoorden, BronBesluit.Geweigerd) { Reden = Tekst }], Tekst);

    public static PrivacyAntwoordenOpgave Antwoorden => new(Tekst, WetVerbiedt: false, Tekst);

    public static Weging1Vastleggen Weging1(Oordeel oordeel, HerzieningOpgave? herziening) => new(oordeel, Tekst)
    {
        IndicatorenVerankering = oordeel is Oordeel.Ja ? Enum.GetValues<Verankering>() : [],
        Herziening = herziening,
    };

    public static Weging2ATaakVastleggen Weging2A(Oordeel oordeel, HerzieningOpgave? herziening) => new(oordeel, Tekst)
    {
        TaakOfBevoegdheid = oordeel is Oordeel.Ja ? [Bevoegdheid.Anders] : [],
        Herziening = herziening,
    };

    public static Weging2BGrondgebiedVastleggen Weging2B(Oordeel oordeel, HerzieningOpgave? herziening) => new(oordeel, Tekst)
    {
        AndereGemeente = oordeel is Oordeel.Nee ? "0000" : null,
        Herziening = herziening,
    };

    public static Weging3ZwaarteVastleggen Weging3(
        Weging3Uitkomst uitkomst, SignaalBeleid beleid, GebruikerId wie, HerzieningOpgave? herziening, Grond grond)
    {
        var afdeling = Overdrachtsproef.Afdeling(grond.Signaal, grond.Vandaag);
        return new(uitkomst, Tekst, [.. beleid.Criteria.Select(criterium => new CriteriumScore(criterium.Code, 0))], [wie])
        {
            Reden = uitkomst is Weging3Uitkomst.NietInBehandeling ? RedenNietInBehandeling.Anders : null,
            Afdeling = uitkomst is Weging3Uitkomst.OverdrachtAfdeling ? afdeling : null,
            Verstrekking = uitkomst switch
            {
                Weging3Uitkomst.OverdrachtAfdeling => Overdrachtsproef.Verstrekking(grond.Signaal, Overnemers.Van(afdeling), grond.Vandaag),
                Weging3Uitkomst.OverdrachtRiec => Overdrachtsproef.Verstrekking(grond.Signaal, Overnemer.Riec, grond.Vandaag),
                _ => null,
            },
            Herziening = herziening,
        };
    }

    public static Weging4Vastleggen Weging4(Weging4Uitkomst uitkomst, GebruikerId wie, HerzieningOpgave? herziening, Grond grond)
    {
        var afdeling = Overdrachtsproef.Afdeling(grond.Signaal, grond.Vandaag);
        return new(uitkomst, Tekst, [wie])
        {
            Afdelingen = uitkomst is Weging4Uitkomst.MonoOfMultidisciplinair
                ? [new AfdelingsoverdrachtOpgave(afdeling, Overdrachtsproef.Verstrekking(grond.Signaal, Overnemers.Van(afdeling), grond.Vandaag))]
                : [],
            Verstrekking = uitkomst is Weging4Uitkomst.OverdrachtRiec ? Overdrachtsproef.Verstrekking(grond.Signaal, Overnemer.Riec, grond.Vandaag) : null,
            Herziening = herziening,
        };
    }

    /// <summary>A reason for every source that stayed silent.</summary>
    public static BronnenonderzoekAfronden Afronden(SignaalDossier signaal) => new(Tekst)
    {
        NietBevraagd = [.. BronnenonderzoekAfrondenUseCase.TeVerklaren(signaal).Select(bron => new NietBevraagdOpgave(bron, Tekst))],
    };

    public static DetailgegevensVastleggen Details(int vraag) => new(vraag, [new DetailOpgave(GegevensCategorie.Gewoon, Tekst)]);

    /// <summary>Every element weighed for one recipient, and nothing shared.</summary>
    public static PrivacyCheck2AUitvoeren Check2A(SignaalDossier signaal) => new(
        [.. Gegevenslijst.Van(signaal).Select(gegeven => new DeelcelOpgave(gegeven, Ontvanger.Casusregie, DeelBesluit.NietDelen, Tekst))], [], Antwoorden, Tekst);
}
