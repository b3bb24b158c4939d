using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast.Dossieropbouw;

/// <summary>
/// Records that a huisverbod of the Wth exists. It has no fields on purpose: that huisverbod is another power in another system and nothing
/// of it is copied (<c>WOV-05</c>).
/// </summary>
public sealed record HuisverbodHuiselijkGeweldRegistreren;

/// <summary>A huisverbod of the Wth exists.</summary>
[EventType("woonoverlast.huisverbod-huiselijk-geweld-geregistreerd")]
public sealed record HuisverbodHuiselijkGeweldGeregistreerd : IEvent;

internal sealed class HuisverbodHuiselijkGeweldRegistrerenUseCase : WoonoverlastUseCase<HuisverbodHuiselijkGeweldRegistreren>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("huisverbod-huiselijk-geweld");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, HuisverbodHuiselijkGeweldRegistreren command, CommandContext context) =>
        dossier.HuisverbodHuiselijkGeweldBekend ? Decision.Nothing : Decision.Accept(new HuisverbodHuiselijkGeweldGeregistreerd());
}
