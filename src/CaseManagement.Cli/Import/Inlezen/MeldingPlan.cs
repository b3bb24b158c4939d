using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Ontvangst;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>A line that is not a dossier of its own but a melding (§5.3): received, so that the desk assesses and routes it.</summary>
internal static class MeldingPlan
{
    public static Inleesplan Van(ImportRegel regel, Inleeskader kader)
    {
        List<Bevinding> bevindingen = [];
        var tekst = new TekstOpgave(regel.Verhaal(), regel.Persoon(), regel.Plaats());
        var ontvangst = new MeldingOntvangst(
            regel.Kanaal, regel.Soort.ToSoort(), regel.OntvangenOp, regel.Melder.Als<MelderSoort>(), tekst)
        {
            Kenmerk = regel.Sleutel.Nummer,
            Duo = regel.Duo(),
            WpgArtikel = regel.WpgArtikel is { } artikel ? Enum.Parse<WpgArtikel>(artikel.ToString()) : null,
        };
        var opening = new Inleesstap<Melding, MeldingOntvangst, Kluisbewijs>("openen", ontvangst);
        return new Inleesplan("melding", opening, [.. Actieplan.Stappen<Melding>(regel, kader, bevindingen, _ => null)], bevindingen);
    }

    private static MeldingSoort ToSoort(this ImportZaaksoort soort) => Enum.Parse<MeldingSoort>(soort.ToString());
}
