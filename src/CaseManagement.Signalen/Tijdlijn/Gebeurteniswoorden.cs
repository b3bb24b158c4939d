using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Signalen.Tijdlijn;

/// <summary>Events in Dutch words, with their codes; never content.</summary>
internal static class Gebeurteniswoorden
{
    // Only what does not follow from the logical name of the event, such as "hit-no-hit-ontvangen".
    private static readonly Dictionary<string, string> Vast = new(StringComparer.Ordinal)
    {
        ["signaal.ontvangen"] = "Signaal ontvangen",
        ["signaal.weging-2a-vastgelegd"] = "Weging 2A (taak) vastgelegd",
        ["signaal.weging-2b-vastgelegd"] = "Weging 2B (grondgebied) vastgelegd",
        ["signaal.weging-3-vastgelegd"] = "Weging 3 (zwaarte) vastgelegd",
        ["signaal.privacycheck-1-uitgevoerd"] = "Privacycheck 1 uitgevoerd",
        ["signaal.privacycheck-2a-uitgevoerd"] = "Privacycheck 2A uitgevoerd",
        ["signaal.hit-no-hit-ontvangen"] = "Antwoord van de bronhouder ontvangen",
        ["signaal.overgedragen-aan-riec"] = "Signaal overgedragen aan RIEC",
        ["signaal.overgedragen-aan-afdeling"] = "Signaal overgedragen aan een afdeling",
        ["signaal.onjuist-verklaard"] = "Signaal onjuist verklaard",
        ["signaal.bewaard-vergeleken"] = "Bewaard signaal vergeleken met een nieuw signaal",
        ["signaal.casus-gestart"] = "Casus gestart van dit signaal",
        ["signaal.onjuistheid-bevestigd"] = "Onjuistverklaring bevestigd",
        ["signaal.onjuistheid-verworpen"] = "Onjuistverklaring verworpen",
        ["overdracht.privacycheck-uitgevoerd"] = "Privacycheck van een overdracht uitgevoerd",
        ["ondermijningscasus.gestart"] = "Casus gestart",
        ["ondermijningscasus.afgesloten"] = "Casus afgesloten",
        ["ondermijningscasus.privacycheck-2b-uitgevoerd"] = "Privacycheck 2B uitgevoerd",
        ["ondermijningscasus.overgedragen-aan-riec"] = "Casus overgedragen aan RIEC",
    };

    public static string Wat(IEvent @event)
    {
        var naam = Gebeurtenis.Naam(@event);
        if (Vast.TryGetValue(naam, out var zin))
        {
            return zin;
        }

        var woorden = naam[(naam.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace('-', ' ');
        return char.ToUpperInvariant(woorden[0]) + woorden[1..];
    }

    /// <summary>The codes that make the row speak: outcome, source, recipient, check.</summary>
    public static IReadOnlyList<string> Bijzonderheden(IEvent @event) =>
    [
        .. Codes(@event).OfType<object>().Select(code => code.ToString()!),
        .. @event is IAuditduiding { Duiding: { } duiding } ? Duiding(duiding) : [],
    ];

    private static IEnumerable<object?> Codes(IEvent @event) => @event switch
    {
        SignaalOntvangen e => [e.Kanaal],
        Weging1Vastgelegd e => [e.Uitkomst],
        Weging2AVastgelegd e => [e.Uitkomst, e.Doorverwijzing],
        Weging2BVastgelegd e => [e.Uitkomst],
        Weging3Vastgelegd e => [e.Uitkomst, e.Reden],
        Weging4Vastgelegd e => [e.Uitkomst],
        HitNoHitOntvangen e => [e.Hit ? "Hit" : "GeenHit"],
        HitBeoordeeld e => [e.IsRelevant ? "Relevant" : "NietRelevant"],
        BronnenonderzoekAfgerond e => [e.Uitkomst],
        InformatieplichtVervallen e => [e.Grond],
        InterventieAfgerond e => [e.Resultaat],
        OndermijningsCasusAfgesloten e => [e.Status],
        DeelnemerUitgenodigd e => [e.Deelnemer.Organisatie],
        _ => [],
    };

    private static IEnumerable<string> Duiding(Auditduiding duiding) =>
    [
        .. duiding.CheckId is { } check ? [check] : Array.Empty<string>(),
        .. duiding.Ontvanger is { } ontvanger ? [ontvanger] : Array.Empty<string>(),
    ];
}
