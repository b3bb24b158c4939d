using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>Refused because somebody is admitted for whom nothing was released, or twice.</summary>
public sealed record ToegelatenZonderVrijgave() : Refusal(
    "OND-13",
    "Alleen wie een gegeven ontvangt kan tot het signaaloverleg worden toegelaten, ieder één keer.",
    "Laat alleen medewerkers toe van een ontvanger aan wie in de matrix iets is vrijgegeven.");

internal sealed class PrivacyCheck2AUitvoerenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : ProtocolstapUseCase<SignaalDossier, PrivacyCheck2AUitvoeren>(protocollen)
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("privacychecks/2a", AuditActie.PrivacyCheck, Recht.Adviseren, Rolverdeling.Privacy);

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.Privacy;

    protected override Refusal? Weiger(SignaalDossier? state, PrivacyCheck2AUitvoeren command, ProtocolVanKracht protocol, CommandContext context) =>
        state is not { Status: SignaalStatus.WachtOpPrivacyCheck2A } ? new PrivacycheckNietAanDeOrde()
        : state.MagPrivacycheckDoen(context.Aanroep.Gebruiker)
            ?? (IsCompleet(state, command) ? null : new RegelsOnvolledig())
            ?? (command.Matrix.Any(IsGedeeld) && command.Antwoorden.WetVerbiedt ? new WetVerbiedtGebruik() : null)
            ?? (command.Matrix.Any(IsGedeeld) && !command.Antwoorden.IsVolledig ? new PrivacyvragenOnbeantwoord() : null)
            ?? (command.Matrix.Any(IsGedeeld) && state.HeeftPolitiegegevens && command.WpgArtikel is null ? new HergebruikZonderWpgGrondslag() : null)
            ?? (command.Matrix.All(PseudoniemKlopt) ? null : new BesluitOnvolledig())
            ?? (ToelatingKlopt(command) ? null : new ToegelatenZonderVrijgave())
            ?? (command.Toegelaten.Any(persoon => state.IsToetser(persoon.Gebruiker) || persoon.Gebruiker == context.Aanroep.Gebruiker)
                ? new EigenSignaalNietToetsen()
                : null)
            ?? Geldigheid.Controleer(command.GeldigTot, beleid.Onder(protocol), context);

    protected override IReadOnlyList<IEvent> Gebeurt(
        SignaalDossier state, PrivacyCheck2AUitvoeren command, ProtocolStap stap, ProtocolVanKracht protocol, CommandContext context)
    {
        var check = new PrivacyCheck2AUitgevoerd(
            state.AantalChecks + 1,
            stap,
            [.. command.Matrix.Select(cel => Cel(cel, context))],
            command.Antwoorden.Verzegel(context, SignaalZaaktype.Doelcode),
            Tekst.VanDossier(context, command.Motivering),
            Geldigheid.Van(command.GeldigTot, beleid.Onder(protocol), context),
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
