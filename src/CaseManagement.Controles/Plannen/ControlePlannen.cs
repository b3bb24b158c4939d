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
[EventType("controle.gepland")]
public sealed record ControleGepland(
    string Code,
    LocalDate PlanDatum,
    Fenomeen Thema,
    IReadOnlyList<Controledoel> Doelen,
    PersonalText Doelomschrijving,
    PersonalText Gebied,
    DossierId? Herkomst,
    GebruikerId Door,
    LocalDate Op) : IEvent;

/// <summary>Whether the planner may see the dossier to which he refers.</summary>
/// <param name="MagZien">Whether it is a signal or case that exists for him; also when he refers to nothing.</param>
public sealed record Herkomstfeit(bool MagZien);

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

internal sealed class ControlePlannenUseCase(IDossierregister register, Toegangscontrole controle, IEnumerable<IZaaktype> zaaktypen)
    : CommandUseCase<IntegraleControle, ControlePlannen, Herkomstfeit>
{
    private static readonly string[] Herkomsten = ["signaal", "ondermijningscasus"];

    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true, AlleenRollen = Rollen.Regie };

    public override async Task<Herkomstfeit> GatherAsync(
        IntegraleControle? state, ControlePlannen command, CommandContext context, CancellationToken cancellation)
    {
        if (command.Herkomst is not { } id)
        {
            return new Herkomstfeit(true);
        }

        foreach (var zaaktype in zaaktypen.Where(zaaktype => Herkomsten.Contains(zaaktype.Naam)))
        {
            if (await register.ActueelAsync(zaaktype.Naam, id, cancellation) is { } dossier)
            {
                var aanroep = context.Aanroep with { Doel = zaaktype.Doel.Code };
                return new Herkomstfeit((await controle.BeoordeelAsync(aanroep, dossier, Recht.Lezen, cancellation)).IsVerleend);
            }
        }

        return new Herkomstfeit(false);
    }

    public override Decision Decide(IntegraleControle? state, ControlePlannen command, Herkomstfeit facts, CommandContext context)
    {
        if (state is not null)
        {
            return Decision.Nothing;
        }

        var vandaag = context.Moment.Vandaag;
        var refusal = command.Duo.Controleer()
            ?? (command.PlanDatum.Year < vandaag.Year ? new PlanjaarIsVoorbij() : null)
            ?? (command.Doelen.Contains(Controledoel.Opsporing) ? new OpsporingIsGeenControledoel() : null)
            ?? (facts.MagZien ? (Refusal?)null : new HerkomstIsOnbekend());
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
                vandaag),
            new DuoToegewezen(command.Duo));
    }
}
