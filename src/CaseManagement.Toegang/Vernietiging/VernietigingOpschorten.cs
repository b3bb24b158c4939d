using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Holds the destruction of a dossier up, also before its term has passed (<c>AVG-43</c>).</summary>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Grond">Why.</param>
/// <param name="Reden">In words.</param>
/// <param name="Tot">Last civil day; without one it holds until it is lifted.</param>
public sealed record VernietigingOpschorten(string Zaaktype, DossierId Dossier, Opschortingsgrond Grond, string Reden, LocalDate? Tot = null);

internal sealed class VernietigingOpschortenVorm : AbstractValidator<VernietigingOpschorten>
{
    public VernietigingOpschortenVorm()
    {
        RuleFor(c => c.Zaaktype).NotEmpty().WithMessage("Noem het soort dossier.");
        RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul in waarom het dossier nog niet vernietigd mag worden.");
    }
}

internal sealed class VernietigingOpschortenUseCase(Vernietigstand stand, Toegangscontrole controle)
    : CommandUseCase<Vernietigingsdossier, VernietigingOpschorten, Vernietigfeiten>
{
    public override CommandPolicy Policy => new("opschortingen", AuditActie.Besluiten, Recht.Adviseren) { Opent = true, RolRegel = "AVG-43" };

    public override DossierId? VasteId(VernietigingOpschorten command) => Vernietigingsdossier.IdVan(command.Dossier);

    public override async Task<Vernietigfeiten> GatherAsync(
        Vernietigingsdossier? state, VernietigingOpschorten command, CommandContext context, CancellationToken cancellation)
    {
        var feiten = await stand.VanAsync(command.Zaaktype, command.Dossier, context.Moment.Vandaag, cancellation);
        return feiten.Dossier is { } dossier ? feiten with { MagWeten = await controle.MagWetenAsync(context.Aanroep, dossier, cancellation) } : feiten;
    }

    // Whoever may not know of the destruction is told the same as of a dossier that is not there.
    public override Decision Decide(Vernietigingsdossier? state, VernietigingOpschorten command, Vernietigfeiten facts, CommandContext context) =>
        facts.Kan is null || !Vernietigingszicht.Ziet(facts, state?.Voorstel?.Proceseigenaar, facts.MagWeten, context.Aanroep)
            ? Decision.Refuse(new DossierNietOpTeSchorten())
        : state?.Verklaring is not null ? Decision.Refuse(new AlVernietigd())
        : state?.Uitvoering is not null ? Decision.Refuse(new VernietigingIsBegonnen())
        : facts.Dossier is { IsVernietigd: true } ? Decision.Refuse(new AlVernietigd())
        : command.Tot < context.Moment.Vandaag ? Decision.Refuse(new OpschortingIsVerlopen())
        : Decision.Accept(new VernietigingOpgeschort(
            command.Zaaktype,
            command.Dossier,
            (state?.Opschortingen.Count ?? 0) + 1,
            command.Grond,
            PersonalText.Of(BetrokkeneId.Of(context.Id), Vernietigingsdossier.Doelcode, command.Reden),
            command.Tot,
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag));
}
