using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;

namespace CaseManagement.Woonoverlast.Gegevens;

/// <summary>Changes the classification (<c>ROL-03</c>); what is Geheim is on no agenda (§8.3).</summary>
public sealed record VertrouwelijkheidWijzigen(Vertrouwelijkheid Vertrouwelijkheid, string Motivering);

/// <summary>The classification changed.</summary>
[EventType("woonoverlast.vertrouwelijkheid-gewijzigd")]
public sealed record VertrouwelijkheidGewijzigd(Vertrouwelijkheid Vertrouwelijkheid, PersonalText Motivering) : IEvent;

internal sealed class VertrouwelijkheidWijzigenVorm : AbstractValidator<VertrouwelijkheidWijzigen>
{
    public VertrouwelijkheidWijzigenVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
}

internal sealed class VertrouwelijkheidWijzigenUseCase : WoonoverlastUseCase<VertrouwelijkheidWijzigen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("vertrouwelijkheid") with { Methode = "PUT" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, VertrouwelijkheidWijzigen command, CommandContext context) =>
        command.Vertrouwelijkheid == dossier.Vertrouwelijkheid
            ? Decision.Nothing
            : Decision.Accept(new VertrouwelijkheidGewijzigd(command.Vertrouwelijkheid, context.Tekst(command.Motivering)));
}
