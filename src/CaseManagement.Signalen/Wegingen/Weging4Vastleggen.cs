using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Records weging 4: do the hits confirm the signal enough to go on? The ondermijningsteam decides.</summary>
public sealed record Weging4Vastleggen(Weging4Uitkomst Uitkomst, string Motivering, IReadOnlyList<GebruikerId> BesluitDoor) : IWegingOpgave
{
    /// <summary>The departments that act, each with what it gets; for <see cref="Weging4Uitkomst.MonoOfMultidisciplinair"/> only.</summary>
    public IReadOnlyList<AfdelingsoverdrachtOpgave> Afdelingen { get; init; } = [];

    /// <summary>What is handed over; for a transfer to RIEC only.</summary>
    public VerstrekkingOpgave? Verstrekking { get; init; }

    /// <summary>Number of the intake at RIEC, if known already.</summary>
    public string? RiecIntakenummer { get; init; }

    /// <inheritdoc/>
    public HerzieningOpgave? Herziening { get; init; }
}

/// <summary>A transfer to one department, as typed in.</summary>
/// <param name="Afdeling">The department.</param>
/// <param name="Verstrekking">What it gets.</param>
public sealed record AfdelingsoverdrachtOpgave(OntvangendeAfdeling Afdeling, VerstrekkingOpgave Verstrekking);

internal sealed class VerstrekkingVorm : AbstractValidator<VerstrekkingOpgave>
{
    public VerstrekkingVorm()
    {
        RuleFor(v => v.OntvangendePersoon).NotEmpty().WithMessage("Vul in wie de gegevens ontvangt.");
        RuleFor(v => v.Elementen).NotEmpty().WithMessage("Noem de gegevens die u verstrekt.");
        RuleFor(v => v.Grondslag).NotEmpty().WithMessage("Vul de grondslag in.");
        RuleFor(v => v.Doel).NotEmpty().WithMessage("Vul het doel in.");
    }
}

internal sealed class Weging4Vorm : WegingVorm<Weging4Vastleggen>
{
    public Weging4Vorm()
    {
        RuleFor(c => c.BesluitDoor).NotNull().WithMessage("Noem wie het besluit namen.");
        RuleForEach(c => c.Afdelingen).ChildRules(afdeling => afdeling.RuleFor(a => a.Verstrekking)
            .NotNull().WithMessage("Vul in wat de afdeling ontvangt.").SetValidator(new VerstrekkingVorm()));
        RuleFor(c => c.Verstrekking!).SetValidator(new VerstrekkingVorm());
    }
}

internal sealed class Weging4VastleggenUseCase(IProtocolregister protocollen, IDossierregister dossiers, SignaalBeleid beleid)
    : WegingUseCase<Weging4Vastleggen>(protocollen, dossiers)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("wegingen/4", AuditActie.Wegen, Recht.Beslissen, Rolverdeling.Team);

    public override Decision Decide(SignaalDossier? state, Weging4Vastleggen command, WegingFeiten facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var weigering = Protocolpoort.Controleer(context.Aanroep, Rolverdeling.Team, state, facts.Protocol)
            ?? WegingRegels.AanDeOrde(state, WegingSoort.Weging4, command.Herziening, facts, vandaag)
            ?? (state!.IsIngetrokken ? new SignaalIsOnjuist() : null)
            ?? (command.BesluitDoor.Contains(context.Aanroep.Gebruiker) ? null : new BesluitnemersOntbreken())
            ?? (IsVolledig(command) ? null : new UitkomstOnvolledig())
            ?? Verstrekkingen(command).Select(verstrekking => Overdrachten.Controleer(state!, verstrekking.Ontvanger, verstrekking.Opgave, vandaag))
                .FirstOrDefault(refusal => refusal is not null)
            ?? (command.Uitkomst is Weging4Uitkomst.Casusoverleg ? null : WegingRegels.MagEindigen(state!, vandaag));
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(
        [
            new Weging4Vastgelegd(
                WegingRegels.Kop(state!, command, Wegingverloop.Na(command.Uitkomst), beleid, facts.Protocol, context),
                command.Uitkomst,
                [.. state!.VragenVanCheck.Where(vraag => vraag.IsRelevant is true).Select(vraag => vraag.Gevraagd.Vraag)],
                [.. command.BesluitDoor.Distinct()],
                state.Check1!.Check),
            .. command.Afdelingen.Select(a => new SignaalOvergedragenAanAfdeling(
                a.Afdeling, Overdrachten.Verstrekking(state, Overnemers.Van(a.Afdeling), a.Verstrekking, facts.Protocol!, context))),
            .. Riec(state, command, facts.Protocol!, context),
        ]);
    }

    private static IEnumerable<(Overnemer Ontvanger, VerstrekkingOpgave Opgave)> Verstrekkingen(Weging4Vastleggen command) =>
        command.Verstrekking is { } riec
            ? [(Overnemer.Riec, riec)]
            : command.Afdelingen.Select(afdeling => (Overnemers.Van(afdeling.Afdeling), afdeling.Verstrekking));

    private static IEnumerable<IEvent> Riec(SignaalDossier state, Weging4Vastleggen command, ProtocolVanKracht protocol, CommandContext context) =>
        command.Verstrekking is { } opgave
            ?
            [
                new SignaalOvergedragenAanRiec(
                    Tekst.VanDossierOfNull(context, command.RiecIntakenummer),
                    Overdrachten.Verstrekking(state, Overnemer.Riec, opgave, protocol, context)),
            ]
            : [];

    private static bool IsVolledig(Weging4Vastleggen command) => command.Uitkomst switch
    {
        Weging4Uitkomst.MonoOfMultidisciplinair => command is { Afdelingen.Count: > 0, Verstrekking: null, RiecIntakenummer: null }
            && command.Afdelingen.DistinctBy(afdeling => afdeling.Afdeling).Count() == command.Afdelingen.Count,
        Weging4Uitkomst.OverdrachtRiec => command is { Afdelingen: [], Verstrekking: not null },
        _ => command is { Afdelingen: [], Verstrekking: null, RiecIntakenummer: null },
    };
}
