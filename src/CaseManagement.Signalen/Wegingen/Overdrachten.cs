using CaseManagement.Kernel.Protocol;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Turns a typed transfer into what is recorded of it.</summary>
internal static class Overdrachten
{
    public static Verstrekking Verstrekking(VerstrekkingOpgave opgave, ProtocolVanKracht protocol, CommandContext context) => new(
        Tekst.VanDossier(context, opgave.OntvangendePersoon),
        [.. opgave.Elementen.Distinct()],
        Tekst.VanDossier(context, opgave.Grondslag),
        Tekst.VanDossier(context, opgave.Doel),
        opgave.Wijze,
        context.Moment.Nu,
        protocol.Versie);
}
