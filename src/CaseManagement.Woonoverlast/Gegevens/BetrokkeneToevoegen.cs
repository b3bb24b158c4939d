using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Woonoverlast.Gegevens;

/// <summary>Adds a data subject. The melder is never one of them; a BSN is not asked (<c>AVG-04</c>).</summary>
public sealed record BetrokkeneToevoegen(BetrokkeneRol Rol, string Naam, LocalDate? Geboortedatum = null);

/// <summary>A data subject was added.</summary>
/// <param name="Betrokkene">Pseudonym.</param>
/// <param name="Rol">Role in the dossier.</param>
/// <param name="Naam">Name.</param>
/// <param name="Geboortedatum">Date of birth, if known.</param>
/// <param name="InformerenUiterlijkOp">Last civil day to inform the person (AVG 14), for an overlastgever.</param>
[EventType("woonoverlast.betrokkene-toegevoegd")]
public sealed record BetrokkeneToegevoegd(
    BetrokkeneId Betrokkene, BetrokkeneRol Rol, PersonalText Naam, PersonalText? Geboortedatum, LocalDate? InformerenUiterlijkOp) : IEvent;

internal sealed class BetrokkeneToevoegenVorm : AbstractValidator<BetrokkeneToevoegen>
{
    public BetrokkeneToevoegenVorm() => RuleFor(c => c.Naam).NotEmpty().WithMessage("Vul de naam in.").MaximumLength(200).WithMessage("Vul de naam in, ten hoogste 200 tekens.");
}

internal sealed class BetrokkeneToevoegenUseCase(WoonoverlastParameters parameters) : WoonoverlastUseCase<BetrokkeneToevoegen>
{
    public override CommandPolicy Policy => Rollen.Neemt("betrokkenen");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, BetrokkeneToevoegen command, CommandContext context) =>
        Decision.Accept(NieuweBetrokkene.Van(
            command.Rol, command.Naam, command.Geboortedatum, context.Moment.Vandaag, parameters, context));
}

internal static class NieuweBetrokkene
{
    public static BetrokkeneToegevoegd Van(
        BetrokkeneRol rol, string naam, LocalDate? geboortedatum, LocalDate verkregenOp, WoonoverlastParameters parameters, CommandContext context)
    {
        var id = new BetrokkeneId(context.NewId("betrokkene"));
        return new BetrokkeneToegevoegd(
            id, rol, Teksten.Tekst(id, naam), geboortedatum is { } dag ? Teksten.Tekst(id, LocalDatePattern.Iso.Format(dag)) : null,
            rol is BetrokkeneRol.Overlastgever ? verkregenOp.PlusMonths(parameters.MaandenInformeren) : null);
    }
}
