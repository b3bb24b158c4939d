using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Gegevens;

/// <summary>Changes whether one partner can solve it (§3.3); a dossier that becomes complex is new on the next agenda (§8.3).</summary>
public sealed record ComplexiteitWijzigen(Complexiteit Complexiteit, string Motivering);

/// <summary>The complexity changed.</summary>
/// <param name="Complexiteit">The new value.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Op">When (UTC).</param>
[EventType("woonoverlast.complexiteit-gewijzigd")]
public sealed record ComplexiteitGewijzigd(Complexiteit Complexiteit, PersonalText Motivering, Instant Op) : IEvent;

internal sealed class ComplexiteitWijzigenVorm : AbstractValidator<ComplexiteitWijzigen>
{
    public ComplexiteitWijzigenVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
}

internal sealed class ComplexiteitWijzigenUseCase : WoonoverlastUseCase<ComplexiteitWijzigen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("complexiteit") with { Methode = "PUT" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Geaccepteerd;

    protected override Decision Beslis(WoonoverlastDossier dossier, ComplexiteitWijzigen command, CommandContext context) =>
        command.Complexiteit == dossier.Complexiteit
            ? Decision.Nothing
            : Decision.Accept(new ComplexiteitGewijzigd(command.Complexiteit, context.Tekst(command.Motivering), context.Moment.Nu));
}
