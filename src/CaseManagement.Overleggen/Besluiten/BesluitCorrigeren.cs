using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Overleggen.Besluiten;

/// <summary>Corrects a row of the list of decisions by an addition (§8.4); what was written stays readable.</summary>
/// <param name="Volgnummer">The row.</param>
/// <param name="Tekst">The correction.</param>
public sealed record BesluitCorrigeren(int Volgnummer, string Tekst);

/// <summary>Refused because there is no such row.</summary>
public sealed record BesluitregelBestaatNiet() : Refusal("§8.4", "Deze regel staat niet op de besluitenlijst.", "Kies een nummer uit de lijst.");

internal sealed class BesluitCorrigerenVorm : AbstractValidator<BesluitCorrigeren>
{
    public BesluitCorrigerenVorm() => RuleFor(command => command.Tekst).NotEmpty().WithMessage("Vul de correctie in.");
}

internal sealed class BesluitCorrigerenUseCase(OverlegLezer? lezer) : LeidingUseCase<BesluitCorrigeren>(lezer)
{
    public override CommandPolicy Policy => new("besluitenlijst/correcties", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.VoorzittersEnSecretaris,
    };

    protected override bool OokSecretaris => true;

    protected override Decision Beslis(Overleg overleg, BesluitCorrigeren command, CommandContext context)
    {
        if (overleg.Status is not OverlegStatus.Gehouden)
        {
            return Decision.Refuse(new OverlegStaatDitNietToe("§8.4", "De besluitenlijst kan worden gecorrigeerd nadat het overleg is gehouden."));
        }

        // Only the chair touches what the meeting adopted.
        if (overleg.Besluitenlijst is BesluitenlijstStatus.Vastgesteld && context.Aanroep.Rol is Rol.SecretarisOverleg)
        {
            return Decision.Refuse(new LeidtDitOverlegNiet());
        }

        return overleg.Besluiten.Find(regel => regel.Volgnummer == command.Volgnummer) is { } regel
            ? Decision.Accept(new BesluitenlijstGecorrigeerd(
                regel.Volgnummer,
                regel.Dossier,
                PersonalText.Of(BetrokkeneId.Of(regel.Dossier), OverleggenModule.DoelCode, command.Tekst)))
            : Decision.Refuse(new BesluitregelBestaatNiet());
    }
}
