using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Gegevens;

/// <summary>Sets the agreement under which the participants share data (§3.6), with the decision of the police if there is one (<c>WOV-30</c>).</summary>
public sealed record ConvenantVastleggen(
    string ConvenantId, LocalDate GeldigVan, LocalDate? GeldigTot = null, IReadOnlyList<string>? Organisaties = null,
    PolitiebesluitInvoer? Politiebesluit = null);

/// <summary>The five elements of Wpg 20 lid 2.</summary>
public sealed record PolitiebesluitInvoer(
    string Belang, string SamenwerkingsverbandEnDoel, string Gegevens, string Voorwaarden, IReadOnlyList<string> Ontvangers);

/// <summary>The agreement was set.</summary>
[EventType("woonoverlast.convenant-vastgelegd")]
public sealed record ConvenantVastgelegd(Convenant Convenant) : IEvent;

internal sealed class ConvenantVastleggenVorm : AbstractValidator<ConvenantVastleggen>
{
    public ConvenantVastleggenVorm()
    {
        RuleFor(c => c.ConvenantId).NotNull().WithMessage("Vul de code van het convenant in.")
            .Matches("^[a-z0-9][a-z0-9-]{0,39}$").WithMessage("Vul de code van het convenant in: kleine letters, cijfers en streepjes.");
        RuleFor(c => c.GeldigTot).Must((c, tot) => tot is null || tot >= c.GeldigVan).WithMessage("De einddatum ligt voor de begindatum.");
        RuleForEach(c => c.Organisaties).IsOrganisatiecode();
        When(c => c.Politiebesluit is not null, () =>
        {
            RuleFor(c => c.Politiebesluit!.Belang).NotEmpty().WithMessage("Vul het zwaarwegend algemeen belang in.");
            RuleFor(c => c.Politiebesluit!.SamenwerkingsverbandEnDoel).NotEmpty().WithMessage("Vul het samenwerkingsverband en het doel in.");
            RuleFor(c => c.Politiebesluit!.Gegevens).NotEmpty().WithMessage("Vul in welke gegevens worden verstrekt.");
            RuleFor(c => c.Politiebesluit!.Voorwaarden).NotEmpty().WithMessage("Vul de voorwaarden in.");
            RuleFor(c => c.Politiebesluit!.Ontvangers).NotEmpty().WithMessage("Vul de ontvangers in.");
            RuleForEach(c => c.Politiebesluit!.Ontvangers).IsOrganisatiecode();
        });
    }
}

internal sealed class ConvenantVastleggenUseCase : WoonoverlastUseCase<ConvenantVastleggen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("convenant") with { Methode = "PUT" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, ConvenantVastleggen command, CommandContext context) =>
        Decision.Accept(new ConvenantVastgelegd(new Convenant(
            command.ConvenantId, command.GeldigVan, command.GeldigTot, [.. command.Organisaties ?? []],
            command.Politiebesluit is { } besluit ? Besluit(besluit, context) : null)));

    private static Politiebesluit Besluit(PolitiebesluitInvoer besluit, CommandContext context) => new(
        context.Tekst(besluit.Belang), context.Tekst(besluit.SamenwerkingsverbandEnDoel), context.Tekst(besluit.Gegevens),
        context.Tekst(besluit.Voorwaarden), [.. besluit.Ontvangers]);
}
