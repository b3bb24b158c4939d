namespace CaseManagement.Controles.Plannen;

/// <summary>Puts an integrale controle on the year plan.</summary>
/// <param name="PlanDatum">Civil day on which it is planned.</param>
/// <param name="Thema">The phenomenon it is about.</param>
/// <param name="Doelen">What it is for.</param>
/// <param name="Doelomschrijving">That in words.</param>
/// <param name="Gebied">Area or address.</param>
/// <param name="Duo">First responsible and back-up.</param>
/// <param name="Herkomst">The signal or case of ondermijning from which it follows; its content is not copied.</param>
public sealed record ControlePlannen(
    LocalDate PlanDatum, Fenomeen Thema, IReadOnlyList<Controledoel> Doelen, string Doelomschrijving, string Gebied, Duo Duo, DossierId? Herkomst = null);

/// <summary>A control was put on the year plan.</summary>
/// <param name="Code">Such as <c>CTR-2026-48213</c>.</param>
/// <param name="PlanDatum">Civil day on which it is planned.</param>
/// <param name="Thema">The phenomenon it is about.</param>
/// <param name="Doelen">What it is for, each once.</param>
/// <param name="Doelomschrijving">That in words.</param>
/// <param name="Gebied">Area or address.</param>
/// <param name="Herkomst">The signal or case of ondermijning from which it follows.</param>
/// <param name="Door">Who planned it.</param>
/// <param name="Op">Civil date.</param>
/// <param name="ProtocolVersie">The protocol in force, for a control that follows from a signal (<c>OND-04</c>).</param>
[EventType("controle.gepland", 2)]
public sealed record ControleGepland(
    string Code,
    LocalDate PlanDatum,
    Fenomeen Thema,
    IReadOnlyList<Controledoel> Doelen,
    PersonalText Doelomschrijving,
    PersonalText Gebied,
    DossierId? Herkomst,
    GebruikerId Door,
    LocalDate Op,
    string? ProtocolVersie = null) : IEvent;

/// <summary>What a plan must know of the dossier to which it refers.</summary>
/// <param name="MagZien">Whether it is a signal or case that exists for the planner; also when he refers to nothing.</param>
/// <param name="Feiten">How it stands, and the protocol.</param>
public sealed record Planfeiten(bool MagZien, ControleFeiten Feiten);

/// <summary>Refused because a control is not planned in a year that has passed.</summary>
public sealed record PlanjaarIsVoorbij() : Refusal(
    "SEED-S1", "De geplande dag ligt in een jaar dat voorbij is.", "Plan de controle in dit jaar of later.");

/// <summary>Refused because investigation is no ground of an administrative control (Awb 3:3).</summary>
public sealed record OpsporingIsGeenControledoel() : Refusal(
    "AVG-01",
    "Opsporing van strafbare feiten is geen doel van een bestuurlijke controle (détournement de pouvoir, Awb 3:3).",
    "Noem het bestuurlijke doel; opsporing is aan politie en Openbaar Ministerie, buiten deze controle.");

/// <summary>Refused because the reference does not lead to a signal or case that this person may read; it tells no more than that.</summary>
public sealed record HerkomstIsOnbekend() : Refusal(
    "ROL-02", "De verwijzing leidt niet naar een signaal of casus van ondermijning waar u toegang toe hebt.", "Laat de verwijzing weg, of vraag wie het signaal behandelt.");

internal sealed class ControlePlannenVorm : AbstractValidator<ControlePlannen>
{
    public ControlePlannenVorm()
    {
        RuleFor(c => c.Doelen).NotEmpty().WithMessage("Noem ten minste één doel van de controle.");
        RuleFor(c => c.Doelomschrijving).NotEmpty().WithMessage("Omschrijf het doel van de controle.");
        RuleFor(c => c.Gebied).NotEmpty().WithMessage("Vul het gebied of adres in.");
        RuleFor(c => c.Duo).NotNull().WithMessage("Wijs een eerste verantwoordelijke en een achtervang aan.");
    }
}

internal sealed class ControlePlannenUseCase(Feitenlezer lezer, Toegangscontrole controle, IEnumerable<IZaaktype> zaaktypen)
    : CommandUseCase<IntegraleControle, ControlePlannen, Planfeiten>
{
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true, AlleenRollen = Rollen.Regie };

    public override async Task<Planfeiten> GatherAsync(
        IntegraleControle? state, ControlePlannen command, CommandContext context, CancellationToken cancellation) => new(
        command.Herkomst is not { } id || await MagZienAsync(id, context.Aanroep, cancellation),
        await lezer.LeesAsync(command.Herkomst, context.Moment, null, cancellation));

    public override Decision Decide(IntegraleControle? state, ControlePlannen command, Planfeiten facts, CommandContext context)
    {
        if (state is not null)
        {
            return Decision.Nothing;
        }

        var vandaag = context.Moment.Vandaag;
        var refusal = command.Duo.Controleer()
            ?? (command.PlanDatum.Year < vandaag.Year ? new PlanjaarIsVoorbij() : null)
            ?? (command.Doelen.Contains(Controledoel.Opsporing) ? new OpsporingIsGeenControledoel() : null)
            ?? (command.Herkomst is null ? null : Herkomst(facts));
        return refusal is not null ? Decision.Refuse(refusal) : Decision.Accept(
            new ControleGepland(
                context.NieuweCode,
                command.PlanDatum,
                command.Thema,
                [.. command.Doelen.Distinct()],
                context.Tekst(command.Doelomschrijving),
                context.Tekst(command.Gebied),
                command.Herkomst,
                context.Aanroep.Gebruiker,
                vandaag,
                command.Herkomst is null ? null : facts.Feiten.Protocol?.Versie),
            new DuoToegewezen(command.Duo));
    }

    // First whether he may know of it: how it stands is not for anybody else.
    private static Refusal? Herkomst(Planfeiten facts) =>
        !facts.MagZien ? new HerkomstIsOnbekend()
        : facts.Feiten.Stand is Aanleidingstand.Ingetrokken ? new AanleidingIsIngetrokken()
        : facts.Feiten.Stand is Aanleidingstand.Beeindigd ? new AanleidingIsBeeindigd()
        : facts.Feiten.Protocol is { IsBeeindigd: false } ? null
        : new ProtocolNietVanKracht();

    private async Task<bool> MagZienAsync(DossierId id, Aanroep aanroep, CancellationToken cancellation)
    {
        if (await lezer.VindAsync(id, cancellation) is not { } dossier)
        {
            return false;
        }

        var doel = zaaktypen.First(zaaktype => zaaktype.Naam == dossier.Zaaktype).Doel.Code;
        return (await controle.BeoordeelAsync(aanroep with { Doel = doel }, dossier, Recht.Lezen, cancellation)).IsVerleend;
    }
}
