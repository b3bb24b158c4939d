using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Informatieplicht;

/// <summary>What holds for every change of a duty to inform. The duty outlives the signal: it holds as long as the data is kept.</summary>
internal static class InformatieplichtRegels
{
    public static CommandPolicy Policy(string stap) => Protocolpoort.Policy($"informatieplicht/{stap}", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Coordinator);

    public static Refusal? Controleer(SignaalDossier? state, BetrokkeneId betrokkene, Aanroep aanroep) =>
        Rolverdeling.Controleer(aanroep, Rolverdeling.Coordinator, state) ?? state?.Betrokkene(betrokkene) switch
        {
            null => new BetrokkeneOnbekend(),
            { Informatieplicht.IsKlaar: true } => new InformatieplichtIsAfgerond(),
            _ => null,
        };
}

/// <summary>Refused because this person is not linked to the signal.</summary>
public sealed record BetrokkeneOnbekend() : Refusal(
    "OND-33", "Deze betrokkene is niet aan het signaal gekoppeld.", "Kies een betrokkene van dit signaal.");

/// <summary>Refused because the task is finished: informed or lapsed.</summary>
public sealed record InformatieplichtIsAfgerond() : Refusal(
    "OND-33", "De informatieplicht voor deze betrokkene is al afgerond.", "U hoeft niets te doen.");

/// <summary>Refused because the day does not fit.</summary>
public sealed record InformatieplichtDatumOnjuist() : Refusal(
    "OND-33",
    "De datum klopt niet: informeren is al gebeurd, herbeoordelen moet nog komen en wordt niet langer uitgesteld dan het beleid toelaat.",
    "Controleer de datum.");
