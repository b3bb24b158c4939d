using CaseManagement.Kernel.Protocol;
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
        protocol.Versie);
}
