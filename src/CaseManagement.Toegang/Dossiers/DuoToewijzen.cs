using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;
using FluentValidation;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Makes two different colleagues responsible for a dossier (<c>ROL-01</c>), now or instead of the present pair.</summary>
/// <param name="EersteVerantwoordelijke">First responsible.</param>
/// <param name="Achtervang">Back-up.</param>
public sealed record DuoToewijzen(GebruikerId EersteVerantwoordelijke, GebruikerId Achtervang);

/// <summary>What must be known of the people before they can be a duo.</summary>
/// <param name="MagToewijzen">Whether the caller writes in this dossier, or is the chair with the dossier on the agenda.</param>
/// <param name="Eerste">The first responsible.</param>
/// <param name="Achtervang">The back-up.</param>
public sealed record DuoFeiten(bool MagToewijzen, DuolidFeiten Eerste, DuolidFeiten Achtervang);

/// <summary>What must be known of one of the two.</summary>
/// <param name="IsCollega">Whether the register knows the person as a colleague of the municipality who is still there.</param>
/// <param name="MagSchrijven">Whether one of the person's roles may write in this type of case: the same authorisation level (<c>ROL-01</c>).</param>
public sealed record DuolidFeiten(bool IsCollega, bool MagSchrijven)
{
    internal static async Task<DuolidFeiten> VanAsync(
        IMedewerkers medewerkers, NeedToKnowMatrix matrix, string gebied, GebruikerId gebruiker, CancellationToken cancellation)
    {
        var rij = await medewerkers.FindAsync(gebruiker, cancellation);
        return new DuolidFeiten(
            rij is { IsActief: true, Organisatie: Organisaties.Gemeente },
            rij?.Rollen.Any(rol => matrix.MagSchrijven(rol, gebied)) ?? false);
    }
}

/// <summary>Refused because one of the two is not in the register of the municipality, or has left.</summary>
public sealed record DuolidIsGeenCollega() : Refusal(
    "ROL-01", "Minstens een van beide personen staat niet (meer) als medewerker van de gemeente geregistreerd.",
    "Kies twee medewerkers uit het register, of laat de beheerder de medewerker registreren.");

/// <summary>Refused because the two do not have the same authorisation level.</summary>
public sealed record DuolidHeeftGeenSchrijfrecht() : Refusal(
    "ROL-01", "Minstens een van beide personen heeft geen rol die in dit soort dossiers mag schrijven.",
    "Kies twee medewerkers met hetzelfde autorisatieniveau, of laat de rollen aanpassen.");

internal sealed class DuoToewijzenVorm : AbstractValidator<DuoToewijzen>
{
    public DuoToewijzenVorm()
    {
        RuleFor(c => c.EersteVerantwoordelijke).Must(Vorm.IsGebruiker).WithMessage("Vul de eerste verantwoordelijke in.");
        RuleFor(c => c.Achtervang).Must(Vorm.IsGebruiker).WithMessage("Vul de achtervang in.");
    }
}

internal sealed class DuoToewijzenUseCase<TState>(
    Zaaktype<TState> zaaktype, DossierRegels<TState> regels, IMedewerkers medewerkers, NeedToKnowMatrix matrix, Toegangscontrole controle)
    : CommandUseCase<TState, DuoToewijzen, DuoFeiten>
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("duo", AuditActie.Autoriseren, Recht.Lezen) { Methode = "PUT", NietVoorDeelnemers = true };

    public override async Task<DuoFeiten> GatherAsync(
        TState? state, DuoToewijzen command, CommandContext context, CancellationToken cancellation) => new(
        context.Aanroep.Rol is Rol.VoorzitterOverleg
            || await Schrijfrecht.GeldtAsync(controle, context.Aanroep, zaaktype.Overzicht(context.Id, state!), cancellation),
        await FeitenAsync(command.EersteVerantwoordelijke, cancellation),
        await FeitenAsync(command.Achtervang, cancellation));

    public override Decision Decide(TState? state, DuoToewijzen command, DuoFeiten facts, CommandContext context)
    {
        if (state is not { IsActief: true })
        {
            return Decision.Refuse(new DossierIsBeeindigd());
        }

        var duo = new Duo(command.EersteVerantwoordelijke, command.Achtervang);
        if (Weigering(state, duo, facts) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        return state.Kern.Duo == duo ? Decision.Nothing : Decision.Accept(new DuoToegewezen(duo));
    }

    private Refusal? Weigering(TState state, Duo duo, DuoFeiten facts) => facts switch
    {
        { MagToewijzen: false } => new GeenSchrijfrecht(),
        _ when duo.Controleer() is { } eenPersoon => eenPersoon,
        _ when state.Kern.Uitgesloten.Exists(duo.Omvat) => new PersoonIsUitgesloten(),
        { Eerste.IsCollega: false } or { Achtervang.IsCollega: false } => new DuolidIsGeenCollega(),
        { Eerste.MagSchrijven: false } or { Achtervang.MagSchrijven: false } => new DuolidHeeftGeenSchrijfrecht(),
        _ => regels.MagDuo(state, duo),
    };

    private Task<DuolidFeiten> FeitenAsync(GebruikerId gebruiker, CancellationToken cancellation) =>
        DuolidFeiten.VanAsync(medewerkers, matrix, zaaktype.Gebied, gebruiker, cancellation);
}
