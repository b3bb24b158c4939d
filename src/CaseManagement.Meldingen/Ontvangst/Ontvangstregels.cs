using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Meldingen.Ontvangst;

/// <summary>What is not received, whatever there is already.</summary>
internal static class Ontvangstregels
{
    /// <summary>Why not; <see langword="null"/> when it may be received.</summary>
    public static Refusal? Weigering(MeldingOntvangst command, DossierId melding, Moment moment) => command switch
    {
        _ when command.OntvangenOp > moment.Vandaag => new OntvangenInDeToekomst(),
        { Kanaal: Kanaal.MeldMisdaadAnoniem, MelderSoort: not MelderSoort.Anoniem } => new MmaIsAnoniem(),
        { MelderSoort: MelderSoort.Anoniem, Melder.HeeftIets: true } => new AnoniemHeeftGeenIdentiteit(),
        { Melder.HeeftApparaat: true } => new ApparaatWordtNietVastgelegd(),
        { MelderSoort: MelderSoort.Professional, Melder.HeeftIets: true } => new ProfessionalHeeftGeenMelder(),
        { WpgArtikel: null, Kanaal: Kanaal.Politie or Kanaal.Wijkagent } => new WpgGrondslagOntbreekt(),
        { WpgArtikel: null, Kanaal: Kanaal.Boa, StrafrechtelijkeGegevens: true } => new WpgGrondslagOntbreekt(),
        _ when command.GesplitstVan == melding => new SplitsingVerwijstNaarZichzelf(),
        _ => command.Duo?.Controleer(),
    };
}
