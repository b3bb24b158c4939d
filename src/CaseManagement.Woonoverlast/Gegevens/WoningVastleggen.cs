using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;

namespace CaseManagement.Woonoverlast.Gegevens;

/// <summary>Records rent or ownership, owner, user and BRP check (§3.4). Replaces what was known.</summary>
public sealed record WoningVastleggen(
    WoningSoort WoningSoort, string? Eigenaar = null, string? Gebruiker = null, string? VerhuurderOrganisatie = null, bool BrpGecontroleerd = false);

/// <summary>Facts of the dwelling were recorded.</summary>
/// <param name="WoningSoort">Rented, owned or otherwise.</param>
/// <param name="Eigenaar">Owner or landlord.</param>
/// <param name="Gebruiker">Who uses the dwelling.</param>
/// <param name="VerhuurderOrganisatie">Code of the housing corporation whose stock it is.</param>
/// <param name="BrpGecontroleerd">Whether the BRP was checked.</param>
[EventType("woonoverlast.woning-vastgelegd")]
public sealed record WoningVastgelegd(
    WoningSoort WoningSoort, PersonalText? Eigenaar, PersonalText? Gebruiker, string? VerhuurderOrganisatie, bool BrpGecontroleerd) : IEvent;

internal sealed class WoningVastleggenVorm : AbstractValidator<WoningVastleggen>
{
    public WoningVastleggenVorm() => RuleFor(c => c.VerhuurderOrganisatie).IsOrganisatiecode();
}

internal sealed class WoningVastleggenUseCase : WoonoverlastUseCase<WoningVastleggen>
{
    public override CommandPolicy Policy => Rollen.Neemt("woning") with { Methode = "PUT" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, WoningVastleggen command, CommandContext context) =>
        Decision.Accept(new WoningVastgelegd(
            command.WoningSoort, context.TekstOfNiets(command.Eigenaar), context.TekstOfNiets(command.Gebruiker),
            command.VerhuurderOrganisatie, command.BrpGecontroleerd));
}
