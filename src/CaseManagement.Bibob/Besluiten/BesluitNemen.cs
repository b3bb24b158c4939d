using CaseManagement.Bibob.Conclusies;

namespace CaseManagement.Bibob.Besluiten;

/// <summary>What a decision holds, whoever records it.</summary>
public abstract record Besluitgegevens : IGedateerd
{
    /// <summary>What was decided; must fit the measures table (§2.3).</summary>
    public required BesluitSoort Soort { get; init; }

    /// <summary>Reference code of the decision.</summary>
    public required string Besluitreferentie { get; init; }

    /// <summary>The motivation.</summary>
    public required string Motivering { get; init; }

    /// <summary>Why the measure is proportionate (art. 3 lid 5); asked for everything but granting without conditions.</summary>
    public string? Evenredigheid { get; init; }

    /// <summary>Whether the regular grounds were tested first (<c>BIB-05</c>); asked for the same decisions.</summary>
    public bool ReguliereGrondenGetoetst { get; init; }

    /// <summary>Civil date on which it was made known, if that happened.</summary>
    public LocalDate? BekendgemaaktOp { get; init; }

    /// <summary>Civil date of the decision; nothing means today.</summary>
    public LocalDate? Op { get; init; }
}

/// <summary>Takes the decision (§7: the mayor decides).</summary>
public sealed record BesluitNemen : Besluitgegevens;

/// <summary>Records the decision that the organ took elsewhere, under its reference.</summary>
public sealed record BesluitVastleggen : Besluitgegevens;

/// <summary>The decision was taken.</summary>
/// <param name="Op">Civil date of the decision.</param>
/// <param name="Soort">What was decided.</param>
/// <param name="Referentie">Reference code.</param>
/// <param name="Motivering">The motivation.</param>
/// <param name="Evenredigheid">Why it is proportionate.</param>
/// <param name="BekendgemaaktOp">When it was made known.</param>
[EventType("bibob.besluit-genomen")]
public sealed record BesluitGenomen(
    LocalDate Op, BesluitSoort Soort, string Referentie, PersonalText Motivering, PersonalText? Evenredigheid, LocalDate? BekendgemaaktOp) : IEvent;

/// <summary>Refused because the measures table does not know this decision for this object and conclusion.</summary>
public sealed record BesluitPastNietBijConclusie() : Refusal(
    "BIB-2.3", "Dit besluit past niet bij het soort aanvraag en de vastgestelde conclusie.", "Kies een maatregel die bij de conclusie hoort.");

/// <summary>Refused because nothing was concluded.</summary>
public sealed record ConclusieOntbreekt() : Refusal(
    "BIB-2.4", "Er is nog geen conclusie vastgesteld; een besluit kan daar niet aan voorafgaan.", "Stel eerst de conclusie vast.");

/// <summary>Refused because betrokkene gives his view first.</summary>
public sealed record ZienswijzeGaatVoor() : Refusal(
    "BIB-2.6",
    "Voor een negatief besluit of voorschriften krijgt de betrokkene eerst gelegenheid voor een zienswijze (Wet Bibob art. 33).",
    "Verzend het voornemen en wacht de zienswijze of het einde van de termijn af.");

/// <summary>Refused because proportionality is not motivated.</summary>
public sealed record EvenredigheidOntbreekt() : Refusal(
    "BIB-2.3", "De evenredigheid van de maatregel is niet gemotiveerd (Wet Bibob art. 3 lid 5).", "Motiveer waarom de maatregel evenredig is met het gevaar.");

/// <summary>Refused because Bibob is an addition to the regular grounds.</summary>
public sealed record ReguliereGrondenGaanVoor() : Refusal(
    "BIB-05", "De reguliere weigerings- en intrekkingsgronden gaan voor en zijn volgens de opgave niet getoetst.", "Toets eerst de reguliere gronden.");

internal sealed class BesluitgegevensVorm<TCommand> : AbstractValidator<TCommand>
    where TCommand : Besluitgegevens
{
    public BesluitgegevensVorm()
    {
        RuleFor(c => c.Besluitreferentie).NotEmpty().WithMessage("Vul het kenmerk van het besluit in.").Code();
        RuleFor(c => c.Motivering).Verplicht("Vul de motivering in.");
        RuleFor(c => c.BekendgemaaktOp).Must((c, dag) => !(dag < c.Op)).WithMessage("Een besluit wordt niet bekendgemaakt voordat het is genomen.");
    }
}

internal abstract class BesluitUseCase<TCommand>() : StapUseCase<TCommand>(Stap.BesluitNemen)
    where TCommand : Besluitgegevens
{
    protected sealed override Refusal? Vooraf(BibobScreening state, TCommand command) =>
        Overgangen.IsVoorBesluit(state.Status) && state.Conclusie is null ? new ConclusieOntbreekt() : null;

    protected sealed override Decision Neem(BibobScreening state, TCommand command, LocalDate op, CommandContext context)
    {
        var niveau = state.Conclusie!.Niveau();
        var isGevaar = niveau is not GevaarsConclusie.GeenGevaar;
        Refusal? refusal = command switch
        {
            _ when !Maatregelen.Past(state.Kop.Object, niveau, command.Soort) => new BesluitPastNietBijConclusie(),
            _ when isGevaar && state.Status is ScreeningStatus.ConclusieVastgesteld => new ZienswijzeGaatVoor(),
            _ when isGevaar && string.IsNullOrWhiteSpace(command.Evenredigheid) => new EvenredigheidOntbreekt(),
            _ when isGevaar && !command.ReguliereGrondenGetoetst => new ReguliereGrondenGaanVoor(),
            _ when command.BekendgemaaktOp > context.Moment.Vandaag => new DatumInDeToekomst(),
            _ => null,
        };
        return refusal is not null ? Decision.Refuse(refusal) : Decision.Accept(new BesluitGenomen(
            op, command.Soort, command.Besluitreferentie, Geheim(context, command.Motivering),
            GeheimOfNiets(context, command.Evenredigheid), command.BekendgemaaktOp));
    }
}

internal sealed class BesluitNemenUseCase : BesluitUseCase<BesluitNemen>
{
    public override CommandPolicy Policy => new("besluit", AuditActie.Besluiten, Recht.Beslissen) { AlleenRollen = [Rol.Burgemeester] };

    protected override bool AlleenDuo => false;
}

internal sealed class BesluitVastleggenUseCase : BesluitUseCase<BesluitVastleggen>
{
    public override CommandPolicy Policy => Screener("besluitregistratie", AuditActie.Besluiten);
}
