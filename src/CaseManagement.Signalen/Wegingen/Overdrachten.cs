using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Turns a typed transfer into what is recorded of it.</summary>
internal static class Overdrachten
{
    public static Verstrekking Verstrekking(
        VerstrekkingOpgave opgave, ProtocolVanKracht protocol, CommandContext context, string doel = SignaalZaaktype.Doelcode) => new(
        Tekst.Van(context, doel, opgave.OntvangendePersoon),
        [.. opgave.Elementen.Distinct()],
        Tekst.Van(context, doel, opgave.Grondslag),
        Tekst.Van(context, doel, opgave.Doel),
        opgave.Wijze,
        context.Moment.Nu,
        protocol.Versie,
        opgave.WpgArtikel);

    /// <summary>Refuses what is not there to hand over, and police data without a basis in the Wpg.</summary>
    public static Refusal? Controleer(IEnumerable<Gegeven> aanwezig, bool politiegegevens, VerstrekkingOpgave? opgave) =>
        opgave is null ? null
        : opgave.Elementen.Except(aanwezig.Select(gegeven => gegeven.Soort)).Any() ? new ElementOntbreekt()
        : politiegegevens && opgave.WpgArtikel is null ? new HergebruikZonderWpgGrondslag()
        : null;
}
