using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>Refused because somebody is admitted for whom nothing was released, or twice.</summary>
public sealed record ToegelatenZonderVrijgave() : Refusal(
    "OND-13",
    "Alleen wie een gegeven ontvangt kan tot het signaaloverleg worden toegelaten, ieder één keer.",
    "Laat alleen medewerkers toe van een ontvanger aan wie in de matrix iets is vrijgegeven.");

/// <summary>Refused because somebody who is admitted does not work here (any more), or declared a conflict of interest; which of the two is not told.</summary>
public sealed record ToegelatenPastNiet() : Refusal(
    "OND-13",
    "Een van de mensen die u toelaat is geen actieve medewerker van de gemeente, of mag niet bij dit signaal.",
    "Laat alleen medewerkers van de gemeente toe die bij dit signaal mogen.");

/// <summary>What check 2A must know from elsewhere.</summary>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="ZijnCollega">Whether the register knows everybody who is admitted as an active colleague.</param>
public sealed record PrivacyCheck2AFeiten(ProtocolVanKracht? Protocol, bool ZijnCollega);

internal sealed class PrivacyCheck2AUitvoerenUseCase(IProtocolregister protocollen, IMedewerkers medewerkers, SignaalBeleid beleid)
    : CommandUseCase<SignaalDossier, PrivacyCheck2AUitvoeren, PrivacyCheck2AFeiten>
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("privacychecks/2a", AuditActie.PrivacyCheck, Recht.Adviseren, Rolverdeling.Privacy);

    public override async Task<PrivacyCheck2AFeiten> GatherAsync(
        SignaalDossier? state, PrivacyCheck2AUitvoeren command, CommandContext context, CancellationToken cancellation)
    {
        var zijnCollega = true;
        foreach (var persoon in command.Toegelaten)
        {
            zijnCollega &= await medewerkers.FindAsync(persoon.Gebruiker, cancellation) is { IsActief: true, Organisatie: Organisaties.Gemeente };
        }

        return new PrivacyCheck2AFeiten(await protocollen.OpAsync(context.Moment.Nu, cancellation), zijnCollega);
    }

    public override Decision Decide(SignaalDossier? state, PrivacyCheck2AUitvoeren command, PrivacyCheck2AFeiten facts, CommandContext context) =>
        (Protocolpoort.Controleer(context.Aanroep, Rolverdeling.Privacy, state, facts.Protocol)
            ?? Weiger(state, command, context)
            ?? Toelating(state!, command, facts, context)
            ?? Geldigheid.Controleer(command.GeldigTot, beleid, context)) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(Gebeurt(state!, command, Protocolpoort.Stap(facts.Protocol!, context), context));

    private static Refusal? Weiger(SignaalDossier? state, PrivacyCheck2AUitvoeren command, CommandContext context) =>
        state?.IsIngetrokken == true ? new SignaalIsOnjuist()
        : state is not { Status: SignaalStatus.WachtOpPrivacyCheck2A } ? new PrivacycheckNietAanDeOrde()
        : state.MagPrivacycheckDoen(context.Aanroep.Gebruiker)
            ?? (IsCompleet(state, command) ? null : new RegelsOnvolledig())
            ?? command.Antwoorden.Controleer(command.Matrix.Any(IsGedeeld), state.HeeftPolitiegegevens, command.WpgArtikel)
            ?? (command.Matrix.All(PseudoniemKlopt) ? null : new BesluitOnvolledig());

    private static Refusal? Toelating(SignaalDossier state, PrivacyCheck2AUitvoeren command, PrivacyCheck2AFeiten facts, CommandContext context) =>
        !ToelatingKlopt(command) ? new ToegelatenZonderVrijgave()
        : command.Toegelaten.Any(persoon => state.IsToetser(persoon.Gebruiker) || persoon.Gebruiker == context.Aanroep.Gebruiker)
            ? new EigenSignaalNietToetsen()
        : !facts.ZijnCollega || command.Toegelaten.Any(persoon => state.Kern.Uitgesloten.Contains(persoon.Gebruiker)) ? new ToegelatenPastNiet()
        : null;

    private IReadOnlyList<IEvent> Gebeurt(SignaalDossier state, PrivacyCheck2AUitvoeren command, ProtocolStap stap, CommandContext context)
    {
        var check = new PrivacyCheck2AUitgevoerd(
            state.AantalChecks + 1,
            stap,
            [.. command.Matrix.Select(cel => Cel(cel, context))],
            command.Antwoorden.Verzegel(context, SignaalZaaktype.Doelcode),
            Tekst.VanDossier(context, command.Motivering),
            Geldigheid.Van(command.GeldigTot, beleid, context),
            Tekst.VanDossierOfNull(context, command.FgAdvies),
            command.WpgArtikel);
        var gedeeld = command.Matrix.Where(IsGedeeld).ToList();
        return gedeeld.Count == 0 ? [check] :
        [
            check,
            new GegevensVrijgegevenVoorOverleg(
                check.Check,
                [.. gedeeld.Select(cel => new VrijgegevenGegeven(cel.Gegeven, cel.Ontvanger, cel.Besluit is DeelBesluit.DelenGepseudonimiseerd))],
                [.. command.Toegelaten],
                [.. state.Betrokkenen.Select(betrokkene => betrokkene.Gekoppeld.Betrokkene)],
                context.Moment.Nu),
        ];
    }

    private static bool IsGedeeld(DeelcelOpgave cel) => cel.Besluit is not DeelBesluit.NietDelen;

    // Every element of the signal for every recipient that is considered: what was forgotten was not weighed.
    private static bool IsCompleet(SignaalDossier state, PrivacyCheck2AUitvoeren command)
    {
        var cellen = command.Matrix.Select(cel => (cel.Gegeven, cel.Ontvanger)).ToHashSet();
        var ontvangers = command.Matrix.Select(cel => cel.Ontvanger).Distinct().ToList();
        return cellen.Count == command.Matrix.Count
            && cellen.SetEquals(Gegevenslijst.Van(state).SelectMany(gegeven => ontvangers.Select(ontvanger => (gegeven, ontvanger))));
    }

    // People are shown by pseudonym and weighings without their motivation; any other element is a text that a person must rewrite.
    private static bool PseudoniemKlopt(DeelcelOpgave cel) =>
        (cel.Besluit is DeelBesluit.DelenGepseudonimiseerd
            && cel.Gegeven.Soort is not (SignaalElement.Betrokkenen or SignaalElement.Wegingen)) != string.IsNullOrWhiteSpace(cel.Pseudoniem);

    private static bool ToelatingKlopt(PrivacyCheck2AUitvoeren command) =>
        command.Toegelaten.DistinctBy(persoon => persoon.Gebruiker).Count() == command.Toegelaten.Count
        && command.Toegelaten.All(persoon => command.Matrix.Any(cel => cel.Ontvanger == persoon.Ontvanger && IsGedeeld(cel)))
        && (command.Toegelaten.Count > 0 || !command.Matrix.Any(IsGedeeld));

    private static Deelcel Cel(DeelcelOpgave cel, CommandContext context) => new(
        cel.Gegeven,
        cel.Ontvanger,
        cel.Besluit,
        Tekst.VanDossier(context, cel.Motivering),
        Tekst.VanDossierOfNull(context, cel.Pseudoniem));
}
