using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast.Gegevens;

/// <summary>Records whether the melder agrees that his identity becomes known, as a court may need (<c>WOV-23</c>). Who it is, stays in the vault.</summary>
public sealed record MelderInstemmingVastleggen(bool StemtIn);

/// <summary>The answer of the melder was recorded.</summary>
[EventType("woonoverlast.melder-instemming-vastgelegd")]
public sealed record MelderInstemmingVastgelegd(bool StemtIn) : IEvent;

/// <summary>Refused because nobody knows the melder, so nobody can have asked.</summary>
public sealed record MelderIsAnoniem() : Refusal(
    "WOV-23", "De melder is anoniem en kan niet om instemming worden gevraagd.", "Gebruik een anonieme verklaring als bewijsstuk.");

internal sealed class MelderInstemmingVastleggenUseCase : WoonoverlastUseCase<MelderInstemmingVastleggen>
{
    public override CommandPolicy Policy => Rollen.Neemt("melder/instemming") with { Methode = "PUT" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, MelderInstemmingVastleggen command, CommandContext context) =>
        dossier.Aanmelding.MelderAard is MelderAard.Anoniem
            ? Decision.Refuse(new MelderIsAnoniem())
            : Decision.Accept(new MelderInstemmingVastgelegd(command.StemtIn));
}
