using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Overleggen.Bespreken;

/// <summary>Holds a case over to the next meeting (§8.3 <c>Aangehouden</c>).</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Reden">Why.</param>
public sealed record PuntAanhouden(DossierId Dossier, string Reden);

internal sealed class PuntAanhoudenVorm : AbstractValidator<PuntAanhouden>
{
    public PuntAanhoudenVorm() => RuleFor(command => command.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

internal sealed class PuntAanhoudenUseCase(OverlegLezer? lezer, IDossierregister? register) : PuntUseCase<PuntAanhouden>(lezer, register)
{
    public override CommandPolicy Policy => new("aanhoudingen", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.VoorzittersEnSecretaris,
    };

    protected override DossierId Dossier(PuntAanhouden command) => command.Dossier;

    protected override Decision Beslis(
        Overleg overleg, Agendapunt punt, DossierOverzicht dossier, PuntAanhouden command, CommandContext context) =>
        Decision.Accept(new PuntAangehouden(
            punt.Dossier, PersonalText.Of(BetrokkeneId.Of(punt.Dossier), OverleggenModule.DoelCode, command.Reden)));
}
