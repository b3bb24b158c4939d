using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast.Intake;

/// <summary>Starts the assessment of a reported dossier (§3.3).</summary>
public sealed record IntakeStarten;

/// <summary>The assessment started.</summary>
[EventType("woonoverlast.intake-gestart")]
public sealed record IntakeGestart : IEvent;

internal sealed class IntakeStartenUseCase : WoonoverlastUseCase<IntakeStarten>
{
    public override CommandPolicy Policy => Rollen.Neemt("intake");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Gemeld;

    protected override Decision Beslis(WoonoverlastDossier dossier, IntakeStarten command, CommandContext context) =>
        Decision.Accept(new IntakeGestart());
}
