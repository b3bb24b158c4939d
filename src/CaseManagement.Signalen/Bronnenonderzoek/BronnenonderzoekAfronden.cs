using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>
/// Ends the research in sources. With a relevant hit weging 4 follows; without one, and with no source left to ask, the signal is not taken
/// on (§1.3). Ending shares nothing, so it needs no protocol in force.
/// </summary>
/// <param name="Motivering">Why.</param>
public sealed record BronnenonderzoekAfronden(string Motivering)
{
    /// <summary>Why an approved source gave no answer before check 1 ended; exactly those sources, and only when no hit was relevant.</summary>
    public IReadOnlyList<NietBevraagdOpgave>? NietBevraagd { get; init; }
}

/// <summary>An approved source without an answer, as typed in.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Reden">Why.</param>
public sealed record NietBevraagdOpgave(GemeentelijkeBron Bron, string Reden);

/// <summary>Refused because "no relevant hit" is said about sources that were never heard, without a reason for each (§1.3).</summary>
public sealed record BronZonderAntwoord() : Refusal(
    "OND-1.3",
    "De privacycheck is verlopen terwijl een toegestane bron niet heeft geantwoord; zonder reden is dat geen uitkomst zonder hit.",
    "Noem bij elke toegestane bron zonder antwoord de reden, en noem geen andere bronnen.");

internal sealed class BronnenonderzoekAfrondenVorm : AbstractValidator<BronnenonderzoekAfronden>
{
    public BronnenonderzoekAfrondenVorm()
    {
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
        RuleForEach(c => c.NietBevraagd).Must(bron => !string.IsNullOrWhiteSpace(bron.Reden)).WithMessage("Vul in waarom de bron niet is bevraagd.");
    }
}

internal sealed class BronnenonderzoekAfrondenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : SignaalUseCase<BronnenonderzoekAfronden>(protocollen)
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("bronnenonderzoek/afronding", AuditActie.Besluiten, Recht.Beslissen, Rolverdeling.Coordinator);

    public override Decision Decide(SignaalDossier? state, BronnenonderzoekAfronden command, ProtocolVanKracht? facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var uitkomst = Uitkomst(state);
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? (uitkomst is null ? new GeenBronnenonderzoek() : null)
            ?? Openstaand(state!, uitkomst!.Value, command, vandaag)
            ?? (uitkomst is OnderzoekUitkomst.RelevanteHits ? null : WegingRegels.MagEindigen(state!, vandaag));
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new BronnenonderzoekAfgerond(
            uitkomst!.Value,
            Tekst.VanDossier(context, command.Motivering),
            context.Aanroep.Gebruiker,
            vandaag,
            uitkomst is OnderzoekUitkomst.RelevanteHits ? null : vandaag.Plus(beleid.Onder(facts).BewaarNietOpgepakt),
            command.NietBevraagd is { Count: > 0 } niet
                ? [.. niet.Select(bron => new NietBevraagdeBron(bron.Bron, Tekst.VanDossier(context, bron.Reden)))]
                : null,
            facts.VanKracht()));
    }

    /// <summary>The approved sources that did not answer and need a reason to end the research now.</summary>
    public static IReadOnlyList<GemeentelijkeBron> TeVerklaren(SignaalDossier state) => TeVerklaren(state, Uitkomst(state));

    private static OnderzoekUitkomst? Uitkomst(SignaalDossier? state) => state switch
    {
        { Status: SignaalStatus.WachtOpPrivacyCheck1, Check1: not null } => OnderzoekUitkomst.AlleBronnenGeweigerd,
        { Status: SignaalStatus.InBronnenonderzoek } => state.VragenVanCheck.Any(vraag => vraag.IsRelevant is true)
            ? OnderzoekUitkomst.RelevanteHits
            : OnderzoekUitkomst.GeenRelevanteHit,
        _ => null,
    };

    // Nothing may be asked that is not needed: with a relevant hit the other approved sources may stay unasked. Without one, a source that can
    // still be asked is asked, and one that no longer can needs a reason.
    private static Refusal? Openstaand(
        SignaalDossier state, OnderzoekUitkomst uitkomst, BronnenonderzoekAfronden command, LocalDate vandaag)
    {
        var redenen = command.NietBevraagd ?? [];
        var stil = TeVerklaren(state, uitkomst);
        return state.VragenVanCheck.Any(vraag => vraag.WachtOpAntwoord(vandaag) || vraag.WachtOpOordeel)
            || stil.Any(bron => state.ToegestaneBron(bron, vandaag) is not null) ? new OnderzoekNietKlaar()
            : stil.Count == redenen.Count && stil.ToHashSet().SetEquals(redenen.Select(bron => bron.Bron)) ? null
            : new BronZonderAntwoord();
    }

    private static IReadOnlyList<GemeentelijkeBron> TeVerklaren(SignaalDossier state, OnderzoekUitkomst? uitkomst) =>
        uitkomst is not OnderzoekUitkomst.GeenRelevanteHit ? [] :
    [
        .. state.Check1!.Bronnen.Where(bron => bron.IsToegestaan).Select(bron => bron.Bron)
            .Where(bron => !state.VragenVanCheck.Any(vraag => vraag.Gevraagd.Bron == bron && vraag.Antwoord is not null)),
    ];
}
