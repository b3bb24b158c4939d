using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using NodaTime;

namespace CaseManagement.Signalen.Stappen;

/// <summary>A transfer as somebody would type it who hands over what its privacy check allows, and no more than one element.</summary>
internal static class Overdrachtsproef
{
    private const string Tekst = "proef";

    /// <summary>The check of a transfer in which nothing is allowed.</summary>
    public static PrivacyCheckOverdrachtUitvoeren Check(IReadOnlyList<Gegeven> gegevens) => new(
        Overnemer.Riec,
        [.. gegevens.Select(gegeven => new OverdrachtsregelOpgave(gegeven, OverdrachtsBesluit.NietDelen, Tekst))],
        Proefopdrachten.Antwoorden,
        Tekst);

    /// <summary>A department to which something may go; any when there is none.</summary>
    public static OntvangendeAfdeling Afdeling(SignaalDossier signaal, LocalDate dag) => Enum.GetValues<OntvangendeAfdeling>()
        .FirstOrDefault(afdeling => Mag(signaal, Overnemers.Van(afdeling), Verstrekking(signaal, Overnemers.Van(afdeling), dag), dag));

    /// <summary>An element that may go to this recipient; any that is there when there is none.</summary>
    public static VerstrekkingOpgave Verstrekking(IOverdraagbaar zaak, Overnemer ontvanger, LocalDate dag)
    {
        var opgaven = zaak.Gegevens.Select(gegeven => Verstrekking(gegeven.Soort)).ToList();
        return opgaven.Find(opgave => Mag(zaak, ontvanger, opgave, dag)) ?? opgaven[0];
    }

    private static bool Mag(IOverdraagbaar zaak, Overnemer ontvanger, VerstrekkingOpgave opgave, LocalDate dag) =>
        Overdrachten.Controleer(zaak, ontvanger, opgave, dag) is null;

    private static VerstrekkingOpgave Verstrekking(SignaalElement element) => new(Tekst, [element], Tekst, Tekst, VerstrekkingsWijze.BeveiligdSysteem)
    {
        WpgArtikel = WpgArtikel.Artikel16Lid1C,
    };
}
