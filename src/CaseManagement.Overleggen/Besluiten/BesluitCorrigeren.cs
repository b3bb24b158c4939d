using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Overleggen.Besluiten;

/// <summary>Corrects a row of the list of decisions by an addition (§8.4); what was written stays readable.</summary>
/// <param name="Dossier">The case of the row.</param>
/// <param name="Volgnummer">Which row of that case, from 1.</param>
/// <param name="Tekst">The correction.</param>
public sealed record BesluitCorrigeren(DossierId Dossier, int Volgnummer, string Tekst);

/// <summary>Refused because there is no such row.</summary>
public sealed record BesluitregelBestaatNiet() : Refusal("§8.4", "Deze regel staat niet op de besluitenlijst.", "Kies een nummer uit de lijst.");

internal sealed class BesluitCorrigerenVorm : AbstractValidator<BesluitCorrigeren>
{
    public BesluitCorrigerenVorm() => RuleFor(command => command.Tekst).NotEmpty().WithMessage("Vul de correctie in.");
}

internal sealed class BesluitCorrigerenUseCase(OverlegLezer? lezer, IDossierregister? register) : LeidingUseCase<BesluitCorrigeren, PuntFeiten>(lezer)
{
    public override CommandPolicy Policy => new("besluitenlijst/correcties", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.VoorzittersEnSecretaris,
    };

    protected override bool OokSecretaris => true;

    protected override async Task<PuntFeiten> VerzamelAsync(
        Overleg overleg, OverlegReeks reeks, BesluitCorrigeren command, CommandContext context, CancellationToken cancellation) =>
        new(Regel(overleg, command) is { } regel ? await register!.FindAsync(regel.Dossier, cancellation) : null);

    protected override Decision Beslis(Overleg overleg, BesluitCorrigeren command, PuntFeiten meer, OverlegReeks reeks, CommandContext context)
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

        // Who may not attend the item does not learn that the row exists (ROL-07).
        return Regel(overleg, command) is { } regel
            && overleg.Punt(regel.Dossier) is { } punt
            && meer.Dossier is { } dossier
            && Bijwonen.Mag(context.Aanroep, reeks, new AgendapuntNu(punt, dossier), context.Moment.Vandaag)
            ? Decision.Accept(new BesluitenlijstGecorrigeerd(
                regel.Volgnummer,
                regel.Dossier,
                PersonalText.Of(BetrokkeneId.Of(regel.Dossier), OverleggenModule.DoelCode, command.Tekst)))
            : Decision.Refuse(new BesluitregelBestaatNiet());
    }

    // Counted per case: a number within the whole list would tell who is kept from a case that something was decided in it.
    private static Besluitregel? Regel(Overleg overleg, BesluitCorrigeren command) =>
        overleg.Besluiten.Where(regel => regel.Dossier == command.Dossier).ElementAtOrDefault(command.Volgnummer - 1);
}
