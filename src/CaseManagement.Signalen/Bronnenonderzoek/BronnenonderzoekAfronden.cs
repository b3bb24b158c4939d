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
public sealed record BronnenonderzoekAfronden(string Motivering);

internal sealed class BronnenonderzoekAfrondenVorm : AbstractValidator<BronnenonderzoekAfronden>
{
    public BronnenonderzoekAfrondenVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
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
            ?? Openstaand(state!, uitkomst!.Value, vandaag)
            ?? (uitkomst is OnderzoekUitkomst.RelevanteHits ? null : WegingRegels.MagEindigen(state!, vandaag));
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new BronnenonderzoekAfgerond(
            uitkomst!.Value,
            Tekst.VanDossier(context, command.Motivering),
            context.Aanroep.Gebruiker,
            vandaag,
            uitkomst is OnderzoekUitkomst.RelevanteHits ? null : vandaag.Plus(beleid.Onder(facts).BewaarNietOpgepakt),
            facts.VanKracht()));
    }

    private static OnderzoekUitkomst? Uitkomst(SignaalDossier? state) => state switch
    {
        { Status: SignaalStatus.WachtOpPrivacyCheck1, Check1: not null } => OnderzoekUitkomst.AlleBronnenGeweigerd,
        { Status: SignaalStatus.InBronnenonderzoek } => state.VragenVanCheck.Any(vraag => vraag.IsRelevant is true)
            ? OnderzoekUitkomst.RelevanteHits
            : OnderzoekUitkomst.GeenRelevanteHit,
        _ => null,
    };

    // Nothing may be asked that is not needed: with a relevant hit the other approved sources may stay unasked.
    private static Refusal? Openstaand(SignaalDossier state, OnderzoekUitkomst uitkomst, LocalDate vandaag) =>
        state.VragenVanCheck.Any(vraag => vraag.WachtOpAntwoord(vandaag) || vraag.WachtOpOordeel) ? new OnderzoekNietKlaar()
        : uitkomst is OnderzoekUitkomst.GeenRelevanteHit && state.Check1!.Bronnen.Any(bron =>
            state.ToegestaneBron(bron.Bron, vandaag) is not null
            && !state.VragenVanCheck.Any(vraag => vraag.Gevraagd.Bron == bron.Bron && vraag.Antwoord is not null)) ? new OnderzoekNietKlaar()
        : null;
}
