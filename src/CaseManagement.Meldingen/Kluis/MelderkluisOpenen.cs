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

internal sealed class MelderkluisOpenenUseCase(Meldertoegang toegang) : CommandUseCase<Melderkluis, MelderkluisOpenen, Meldingfeit>
{
    public override CommandPolicy Policy => new("", AuditActie.Inzien, Recht.Lezen)
    {
        Opent = true,
        AlleenRollen = [Rol.MedewerkerMeldpunt],
        RolRegel = "MEL-02",
    };

    public override DossierId? VasteId(MelderkluisOpenen command) => Melderkluis.IdVan(command.Melding);

    public override Task<Meldingfeit> GatherAsync(
        Melderkluis? state, MelderkluisOpenen command, CommandContext context, CancellationToken cancellation) =>
        toegang.FeitAsync(context.Aanroep, command.Melding, cancellation);

    public override Decision Decide(Melderkluis? state, MelderkluisOpenen command, Meldingfeit facts, CommandContext context) => state switch
    {
        _ when context.Aanroep.Rol is not Rol.MedewerkerMeldpunt => Decision.Refuse(new AlleenMeldpunt()),
        _ when !facts.HeeftMelder => Decision.Refuse(new GeenMelderVastgelegd()),
        { IsVergeten: true } => Decision.Refuse(new MelderIsVergeten()),
        _ => Decision.Accept(new MelderkluisGeopend(
            command.Melding,
            context.Aanroep.Gebruiker,
            PersonalText.Of(BetrokkeneId.Of(command.Melding), Melderkluis.Doelcode, command.Reden),
            context.Moment.Vandaag)),
    };
}
