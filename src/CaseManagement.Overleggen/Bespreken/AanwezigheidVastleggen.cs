using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Overleggen.Bespreken;

/// <summary>Records who attends one item (§8.4). Whoever arrives late is added from the next item on.</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Aanwezigen">The participants, beside chair and secretary.</param>
public sealed record AanwezigheidVastleggen(DossierId Dossier, IReadOnlyList<Aanwezige> Aanwezigen);

/// <summary>Refused because somebody may not attend this item.</summary>
public sealed record MagPuntNietBijwonen() : Refusal(
    "ROL-02",
    "Een van de aanwezigen mag dit punt niet bijwonen.",
    "Vraag wie niet bij dit dossier hoort of een belangenconflict heeft, de vergadering voor dit punt te verlaten.");

internal sealed class AanwezigheidVastleggenVorm : AbstractValidator<AanwezigheidVastleggen>
{
    public AanwezigheidVastleggenVorm() =>
        RuleFor(command => command.Aanwezigen).NotEmpty().WithMessage("Vul in wie aanwezig is.");
}

internal sealed class AanwezigheidVastleggenUseCase(OverlegLezer? lezer, IDossierregister? register)
    : PuntUseCase<AanwezigheidVastleggen>(lezer, register)
{
    public override CommandPolicy Policy => new("aanwezigheid", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.VoorzittersEnSecretaris,
    };

    protected override DossierId Dossier(AanwezigheidVastleggen command) => command.Dossier;

    protected override Decision Beslis(
        Overleg overleg, Agendapunt punt, DossierOverzicht dossier, AanwezigheidVastleggen command, CommandContext context) =>
        command.Aanwezigen.All(wie => Bijwonen.IsGenood(wie.Organisatie, wie.Gebruiker, new AgendapuntNu(punt, dossier), context.Moment.Vandaag))
            ? Decision.Accept(new AanwezigheidVastgelegd(punt.Dossier, command.Aanwezigen))
            : Decision.Refuse(new MagPuntNietBijwonen());
}
