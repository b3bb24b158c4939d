using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast.Dossieropbouw;

/// <summary>Records the advice of the Interventieteam: two times yes or no and whom to call. Never health data (<c>AVG-02</c>, §3.6).</summary>
public sealed record ZorgcheckVastleggen(bool Zorgaspect, bool AanpakLoopt, string? Contact = null);

/// <summary>The advice of the Interventieteam was recorded.</summary>
[EventType("woonoverlast.zorgcheck-vastgelegd")]
public sealed record ZorgcheckVastgelegd(bool Zorgaspect, bool AanpakLoopt, PersonalText? Contact) : IEvent;

internal sealed class ZorgcheckVastleggenUseCase : WoonoverlastUseCase<ZorgcheckVastleggen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("zorgcheck") with { Methode = "PUT" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, ZorgcheckVastleggen command, CommandContext context) =>
        Decision.Accept(new ZorgcheckVastgelegd(command.Zorgaspect, command.AanpakLoopt, context.TekstOfNiets(command.Contact)));
}
