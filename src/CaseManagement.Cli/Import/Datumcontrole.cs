using NodaTime;

namespace CaseManagement.Cli.Import;

/// <summary>Judges the three dates of a line.</summary>
internal static class Datumcontrole
{
    /// <summary>The dates that could be read.</summary>
    public sealed record Datums(LocalDate? OntvangenOp, LocalDate? Geboortedatum, LocalDate? Uiterlijk);

    public static Datums Lees(Regelnotities notities, LocalDate vandaag)
    {
        if (notities.Cel(Kolom.OntvangenOp).Length == 0)
        {
            notities.Weiger(ImportRegelId.VerplichtVeld, Kolom.OntvangenOp, "De cel is leeg.", "Vul de datum van ontvangst in als dd-mm-jjjj.");
        }

        var datums = new Datums(
            LeesDatum(notities, Kolom.OntvangenOp), LeesDatum(notities, Kolom.Geboortedatum, kortJaarMag: false), LeesDatum(notities, Kolom.Uiterlijk));
        if (datums.OntvangenOp > vandaag)
        {
            notities.Waarschuw(ImportRegelId.Datumvolgorde, Kolom.OntvangenOp, "De datum van ontvangst ligt in de toekomst.", "Controleer de datum.");
        }

        if (datums.Geboortedatum > vandaag)
        {
            notities.Weiger(ImportRegelId.Datumvolgorde, Kolom.Geboortedatum, "De geboortedatum ligt in de toekomst.", "Verbeter de datum, of maak de cel leeg.");
        }

        if (datums.Uiterlijk < datums.OntvangenOp)
        {
            notities.Waarschuw(ImportRegelId.Datumvolgorde, Kolom.Uiterlijk, "De uiterste datum ligt voor de datum van ontvangst.", "Controleer beide datums.");
        }

        return datums;
    }

    private static LocalDate? LeesDatum(Regelnotities notities, Kolom kolom, bool kortJaarMag = true)
    {
        var tekst = notities.Cel(kolom);
        if (tekst.Length == 0)
        {
            return null;
        }

        var (datum, zekerheid) = NederlandseDatum.Lees(tekst, kortJaarMag);
        switch (zekerheid)
        {
            case Datumzekerheid.Dubbelzinnig:
                notities.Waarschuw(
                    ImportRegelId.Datum, kolom, "De datum staat er niet als dd-mm-jjjj en is gelezen als dag, maand, jaar.", "Controleer de datum in het dossier.");
                break;
            case Datumzekerheid.BestaatNiet:
                notities.Weiger(ImportRegelId.Datum, kolom, "Deze datum bestaat niet.", "Verbeter de datum.");
                break;
            case Datumzekerheid.Onleesbaar:
                notities.Weiger(ImportRegelId.Datum, kolom, "Dit is geen leesbare datum.", "Schrijf de datum als dd-mm-jjjj.");
                break;
        }

        return datum;
    }
}
