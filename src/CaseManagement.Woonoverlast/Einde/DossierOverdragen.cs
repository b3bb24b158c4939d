using System.Collections.Frozen;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Einde;

/// <summary>Hands the dossier over to another approach (§3.3); it ends here. Nothing is linked: that takes a KoppelingBesluit (<c>AVG-01</c>).</summary>
public sealed record DossierOverdragen(Overdrachtsdoel Naar, string Grondslag);

/// <summary>Who takes over.</summary>
public enum Overdrachtsdoel
{
    /// <summary>Persoonsgerichte aanpak.</summary>
    Pga,

    /// <summary>Ondermijning.</summary>
    Ondermijning,

    /// <summary>Veilig Thuis.</summary>
    VeiligThuis,
}

/// <summary>The dossier was handed over.</summary>
/// <param name="Naar">Who takes over.</param>
/// <param name="Grondslag">Basis and reason.</param>
/// <param name="VernietigenOp">Day from which it must be destroyed here.</param>
[EventType("woonoverlast.overgedragen")]
public sealed record DossierOvergedragen(Overdrachtsdoel Naar, PersonalText Grondslag, LocalDate VernietigenOp) : IEvent;

internal sealed class DossierOverdragenVorm : AbstractValidator<DossierOverdragen>
{
    public DossierOverdragenVorm() => RuleFor(c => c.Grondslag).NotEmpty().WithMessage("Vul de grondslag en de reden van de overdracht in.");
}

internal sealed class DossierOverdragenUseCase(WoonoverlastParameters parameters) : WoonoverlastUseCase<DossierOverdragen>
{
    public override CommandPolicy Policy =>
        new("overdracht", AuditActie.Verstrekken, Recht.Schrijven) { AlleenRollen = Rollen.Oov };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.InBehandeling;

    protected override Decision Beslis(WoonoverlastDossier dossier, DossierOverdragen command, CommandContext context) =>
        dossier.Kern.HeeftOpenActies
            ? Decision.Refuse(new ErZijnOpenActies())
            : Decision.Accept(new DossierOvergedragen(
                command.Naar, context.Tekst(command.Grondslag), context.Moment.Vandaag.PlusYears(parameters.BewaarjarenBehandeld)));
}
