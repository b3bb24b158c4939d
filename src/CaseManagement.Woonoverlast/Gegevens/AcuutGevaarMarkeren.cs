using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;

namespace CaseManagement.Woonoverlast.Gegevens;

/// <summary>Marks or unmarks acute danger: such a dossier comes first on the agenda (§8.3). Call 112 first (<c>MEL-05</c>).</summary>
public sealed record AcuutGevaarMarkeren(bool AcuutGevaar, string Toelichting);

/// <summary>Acute danger was marked or passed.</summary>
[EventType("woonoverlast.acuut-gevaar-gemarkeerd")]
public sealed record AcuutGevaarGemarkeerd(bool AcuutGevaar, PersonalText Toelichting) : IEvent;

internal sealed class AcuutGevaarMarkerenVorm : AbstractValidator<AcuutGevaarMarkeren>
{
    public AcuutGevaarMarkerenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul de toelichting in.");
}

internal sealed class AcuutGevaarMarkerenUseCase : WoonoverlastUseCase<AcuutGevaarMarkeren>
{
    public override CommandPolicy Policy => Rollen.Neemt("acuut-gevaar") with { Methode = "PUT" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, AcuutGevaarMarkeren command, CommandContext context) =>
        command.AcuutGevaar == dossier.AcuutGevaar
            ? Decision.Nothing
            : Decision.Accept(new AcuutGevaarGemarkeerd(command.AcuutGevaar, context.Tekst(command.Toelichting)));
}
