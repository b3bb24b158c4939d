using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Cli.Import;

/// <summary>Decides how much of a reporter may be known (domain.md §5.1, §5.2), and holds back text that may give him away.</summary>
internal static class Melderbepaling
{
    private static readonly Kolom[] VrijeTekst = [Kolom.Omschrijving, Kolom.VolgendeActie, Kolom.Opmerking];

    /// <summary>The kind of reporter. Where the file leaves it open and the channel does not decide, the reporter stays hidden.</summary>
    public static ImportMelder? Bepaal(Regelnotities notities, Kanaal kanaal, ImportZaaksoort soort)
    {
        var tekst = notities.Cel(Kolom.Melder);
        var ingevuld = ImportWoorden.Melders.Zoek(tekst);
        if (tekst.Length > 0 && ingevuld is null)
        {
            notities.Weiger(
                ImportRegelId.Woord, Kolom.Melder, "Deze waarde van 'Melder' is onbekend.", $"Kies uit: {string.Join(", ", ImportWoorden.Melders.Woorden)}.");
            return null;
        }

        if (kanaal == Kanaal.MeldMisdaadAnoniem)
        {
            if (ingevuld is not (null or ImportMelder.Anoniem))
            {
                notities.Waarschuw(
                    ImportRegelId.Anoniem, Kolom.Melder, "Een melding via Meld Misdaad Anoniem is altijd anoniem; de ingevulde waarde is niet overgenomen.", "U hoeft niets te doen.");
            }

            return ImportMelder.Anoniem;
        }

        return ingevuld ?? VolgensKanaal(notities, kanaal, soort);
    }

    /// <summary>Holds the line when free text of a hidden reporter may tell who he is (MEL-01, MEL-02, MEL-03).</summary>
    public static void Screen(Regelnotities notities, ImportMelder melder)
    {
        if (melder is not (ImportMelder.Anoniem or ImportMelder.Vertrouwelijk))
        {
            return;
        }

        foreach (var kolom in VrijeTekst.Where(kolom => Identiteitszeef.Herkent(notities.Cel(kolom))))
        {
            const string Advies = "Laat het meldpunt de tekst beoordelen; haal weg wat de melder herkenbaar maakt en lees de regel opnieuw in.";
            var (regelId, melding) = melder == ImportMelder.Anoniem
                ? (ImportRegelId.Anoniem, "De melder is anoniem, maar in deze cel lijkt iemands identiteit te staan.")
                : (ImportRegelId.Vertrouwelijk, "De melder wil niet genoemd worden, maar in deze cel lijkt iemands identiteit te staan.");
            notities.HoudAan(regelId, kolom, melding, Advies);
            notities.HoudAan(ImportRegelId.Screening, kolom, "De tekst is tegengehouden bij de controle op herkenbare gegevens.", Advies);
        }
    }

    private static ImportMelder VolgensKanaal(Regelnotities notities, Kanaal kanaal, ImportZaaksoort soort)
    {
        switch (kanaal)
        {
            case Kanaal.Meldformulier or Kanaal.MailboxVeilig or Kanaal.Telefoon or Kanaal.Gesprek or Kanaal.MOR
                when soort != ImportZaaksoort.Bibob:
                notities.Waarschuw(
                    ImportRegelId.Vertrouwelijk, Kolom.Melder, "De melder is niet ingevuld en het kanaal zegt er niets over.", "De melder is als vertrouwelijk behandeld; pas dit zo nodig aan.");
                return ImportMelder.Vertrouwelijk;
            default:
                return ImportMelder.Professional;
        }
    }
}
