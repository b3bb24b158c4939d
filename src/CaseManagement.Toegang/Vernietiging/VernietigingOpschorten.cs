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

/// <summary>Lifts a hold.</summary>
/// <param name="Nummer">Which.</param>
public sealed record OpschortingOpheffen(int Nummer);

/// <summary>Refused because there is no such dossier, or the caller may not know of it.</summary>
public sealed record DossierNietOpTeSchorten() : Refusal(
    "AVG-43", "Dit dossier bestaat niet, of u hebt er geen toegang toe.", "Controleer het kenmerk van het dossier.");

/// <summary>Refused because a hold ends in the future.</summary>
public sealed record OpschortingIsVerlopen() : Refusal("AVG-43", "De einddatum van de opschorting ligt in het verleden.", "Vul een dag in die nog moet komen.");

/// <summary>Refused because there is no such hold.</summary>
public sealed record OpschortingOnbekend() : Refusal("AVG-43", "Er is geen lopende opschorting met dit nummer.", "Controleer het nummer in de lijst.");

/// <summary>Refused because whoever did not place a hold does not lift it, but for the privacyfunctionaris.</summary>
public sealed record OpschortingVanEenAnder() : Refusal(
    "AVG-43", "Deze opschorting is door een ander ingesteld.", "Vraag wie haar instelde, of de privacyfunctionaris, haar op te heffen.");

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

    // The archivist reads no dossiers and the privacyfunctionaris no meldingen; both know those whose destruction was proposed.
    public override Decision Decide(Vernietigingsdossier? state, VernietigingOpschorten command, Vernietigfeiten facts, CommandContext context) =>
        state?.Verklaring is not null ? Decision.Refuse(new AlVernietigd())
        : facts.Dossier is not { IsVernietigd: false } || facts.Kan is null || !(facts.MagWeten || (context.Aanroep.Rol is Rol.Archivaris or Rol.Privacyfunctionaris && state?.Voorstel is not null))
            ? Decision.Refuse(new DossierNietOpTeSchorten())
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

internal sealed class OpschortingOpheffenUseCase : CommandUseCase<Vernietigingsdossier, OpschortingOpheffen>
{
    public override CommandPolicy Policy => new("opheffing", AuditActie.Besluiten, Recht.Adviseren) { RolRegel = "AVG-43" };

    public override Decision Decide(Vernietigingsdossier? state, OpschortingOpheffen command, CommandContext context) =>
        state?.Opschortingen.Find(opschorting => opschorting.Nummer == command.Nummer) is not { } opschorting || state.Opgeheven.Contains(command.Nummer)
            ? Decision.Refuse(new OpschortingOnbekend())
        : opschorting.Door != context.Aanroep.Gebruiker && context.Aanroep.Rol is not Rol.Privacyfunctionaris ? Decision.Refuse(new OpschortingVanEenAnder())
        : Decision.Accept(new OpschortingOpgeheven(command.Nummer, context.Aanroep.Gebruiker, context.Moment.Vandaag));
}
