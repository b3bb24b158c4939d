using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Signalen.Stappen;

/// <summary>The steps of one dossier for one reader.</summary>
internal static class Stapoverzicht
{
    public static StappenInzage Van(
        DossierOverzicht overzicht,
        IReadOnlyList<Stap> stappen,
        Grond grond,
        IEnumerable<RecordedEvent> gebeurd,
        Stapkijker kijker,
        IReadOnlyList<GeweigerdePoging> geweigerd)
    {
        var gedaan = Stappenbron.Gedaan(gebeurd);
        IReadOnlyList<Stapregel> regels = [.. stappen.SelectMany(stap => stap.Regels(grond, gedaan, kijker, geweigerd))];
        return new StappenInzage(overzicht.Code, overzicht.Status, regels, Rest.Van(overzicht, regels, grond.Vandaag));
    }
}
