using System.Collections.Frozen;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;

namespace CaseManagement.Woonoverlast.Dossieropbouw;

/// <summary>Gives the reasons for a measure: serious and repeated (<c>WOV-21</c>), no lighter way (<c>WOV-02</c>), in proportion.</summary>
public sealed record MaatregelRechtvaardigen(string Ernst, string Subsidiariteit, string Proportionaliteit);

/// <summary>The reasons for a measure were given.</summary>
[EventType("woonoverlast.maatregel-gerechtvaardigd")]
public sealed record MaatregelGerechtvaardigd(PersonalText Ernst, PersonalText Subsidiariteit, PersonalText Proportionaliteit) : IEvent;

internal sealed class MaatregelRechtvaardigenVorm : AbstractValidator<MaatregelRechtvaardigen>
{
    public MaatregelRechtvaardigenVorm()
    {
        RuleFor(c => c.Ernst).NotEmpty().WithMessage("Vul in waarom de hinder ernstig en herhaaldelijk is.");
        RuleFor(c => c.Subsidiariteit).NotEmpty().WithMessage("Vul in waarom een lichter middel niet volstaat.");
        RuleFor(c => c.Proportionaliteit).NotEmpty().WithMessage("Vul in waarom de maatregel in verhouding staat.");
    }
}

internal sealed class MaatregelRechtvaardigenUseCase : WoonoverlastUseCase<MaatregelRechtvaardigen>
{
    public override CommandPolicy Policy =>
        new("rechtvaardiging", AuditActie.Wijzigen, Recht.Schrijven) { Methode = "PUT", AlleenRollen = Rollen.OovEnVth };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Geaccepteerd;

    protected override Decision Beslis(WoonoverlastDossier dossier, MaatregelRechtvaardigen command, CommandContext context) =>
        Decision.Accept(new MaatregelGerechtvaardigd(
            context.Tekst(command.Ernst), context.Tekst(command.Subsidiariteit), context.Tekst(command.Proportionaliteit)));
}
