using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>Records why somebody of the desk must know who reported; opens the vault for this person, today (<c>MEL-02</c>).</summary>
/// <param name="Melding">The melding.</param>
/// <param name="Reden">Why.</param>
public sealed record MelderkluisOpenen(DossierId Melding, string Reden);

/// <summary>Somebody of the desk opened the vault.</summary>
/// <param name="Melding">The melding.</param>
/// <param name="Door">Who.</param>
/// <param name="Reden">Why; sealed under the pseudonym of the melding, so that it outlives the identity and goes with the melding.</param>
/// <param name="Op">The civil day on which this person may look.</param>
[EventType("melderkluis.geopend")]
public sealed record MelderkluisGeopend(DossierId Melding, GebruikerId Door, PersonalText Reden, LocalDate Op) : IEvent;

internal sealed class MelderkluisOpenenVorm : AbstractValidator<MelderkluisOpenen>
{
    public MelderkluisOpenenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul in waarom u de melder moet kennen.");
}

internal sealed class MelderkluisOpenenUseCase(Meldertoegang toegang) : KluisstapUseCase<MelderkluisOpenen>(toegang, command => command.Melding)
{
    public override CommandPolicy Policy => new("", AuditActie.Inzien, Recht.Lezen)
    {
        Opent = true,
        AlleenRollen = [Rol.MedewerkerMeldpunt],
        RolRegel = "MEL-02",
    };

    protected override Decision Beslis(Melderkluis? state, MelderkluisOpenen command, Meldingfeit feiten, CommandContext context) =>
        state is { IsVergeten: true } ? Decision.Refuse(new MelderIsVergeten()) : Decision.Accept(new MelderkluisGeopend(
            command.Melding,
            context.Aanroep.Gebruiker,
            PersonalText.Of(BetrokkeneId.Of(command.Melding), Melderkluis.Doelcode, command.Reden),
            context.Moment.Vandaag));
}
