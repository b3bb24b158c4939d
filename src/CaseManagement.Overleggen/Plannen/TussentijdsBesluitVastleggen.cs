using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Overleggen.Plannen;

/// <summary>Records that a case will be decided on outside the meeting (<c>CAD-06</c>).</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Toelichting">Which path, and by whom.</param>
public sealed record TussentijdsBesluitVastleggen(DossierId Dossier, string Toelichting);

internal sealed class TussentijdsBesluitVastleggenVorm : AbstractValidator<TussentijdsBesluitVastleggen>
{
    public TussentijdsBesluitVastleggenVorm() =>
        RuleFor(command => command.Toelichting).NotEmpty().WithMessage("Vul in langs welke weg het besluit wordt genomen.");
}

internal sealed class TussentijdsBesluitVastleggenUseCase(OverlegLezer? lezer) : LeidingUseCase<TussentijdsBesluitVastleggen>(lezer)
{
    public override CommandPolicy Policy => new("tussentijdse-besluiten", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.Voorzitters,
        RolRegel = "CAD-06",
    };

    protected override Decision Beslis(Overleg overleg, TussentijdsBesluitVastleggen command, CommandContext context) => overleg switch
    {
        { Status: OverlegStatus.Gehouden } or { Status: OverlegStatus.Vervallen, VoorzitterMoetBeslissen: false } =>
            Decision.Refuse(new OverlegStaatDitNietToe("CAD-06", "Dit overleg is al gehouden of vervallen.")),
        _ when overleg.TussentijdseBesluiten.Contains(command.Dossier) => Decision.Nothing,
        _ => Decision.Accept(new TussentijdsBesluitVastgelegd(
            command.Dossier, PersonalText.Of(BetrokkeneId.Of(command.Dossier), OverleggenModule.DoelCode, command.Toelichting))),
    };
}
