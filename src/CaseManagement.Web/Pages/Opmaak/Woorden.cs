using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Web.Namen;

namespace CaseManagement.Web.Pages.Opmaak;

/// <summary>Names of the domain as people read them: <c>VragenformulierUitgereikt</c> is "Vragenformulier uitgereikt".</summary>
internal static class Woorden
{
    // Only what does not follow from the words in the name: abbreviations, diacritics and compounds.
    private static readonly Dictionary<string, string> Vast = new(StringComparer.Ordinal)
    {
        ["AdviseurOov"] = "Adviseur OOV",
        ["BibobCoordinator"] = "Bibob-coördinator",
        ["BibobRegister"] = "Bibob-register",
        ["BibobScreener"] = "Bibob-screener",
        ["BreakGlass"] = "Noodtoegang",
        ["BrpGecontroleerd"] = "BRP gecontroleerd",
        ["Ciso"] = "CISO",
        ["ConvenantId"] = "Convenant",
        ["Fg"] = "Functionaris gegevensbescherming",
        ["GemeldInBibobRegister"] = "Gemeld in het Bibob-register",
        ["JustitieleGegevens"] = "Justitiële gegevens",
        ["Id"] = "Kenmerk",
        ["IncidentSamenvatting"] = "Samenvatting van de incidenten",
        ["LbbAdviesAangevraagd"] = "LBB-advies aangevraagd",
        ["LbbAdviesOntvangen"] = "LBB-advies ontvangen",
        ["LbbTermijnVerstreken"] = "LBB-termijn verstreken",
        ["LbbWeigertAdvies"] = "LBB weigert advies",
        ["MelderAard"] = "Aard van de melder",
        ["MelderStemtIn"] = "Melder stemt in",
        ["OverlastSoorten"] = "Soorten overlast",
        ["pga"] = "PGA",
        ["PrivacyCheck"] = "Privacycheck",
        ["Riec"] = "RIEC",
        ["SeksinrichtingEscort"] = "Seksinrichting of escort",
        ["Signaalcoordinator"] = "Signaalcoördinator",
        ["SmartGrowHeadshop"] = "Smart-, grow- of headshop",
        ["TredeHistorie"] = "Eerdere treden",
        ["VergewisToetsUitgevoerd"] = "Vergewistoets uitgevoerd",
        ["VthHandhaver"] = "VTH-handhaver",
        ["WoningSoort"] = "Soort woning",
    };

    /// <summary>The words of a name.</summary>
    public static string Van(Enum naam) => Van(naam.ToString());

    /// <summary>The words of a name.</summary>
    public static string Van(string naam) => Vast.GetValueOrDefault(naam) ?? Gesplitst(naam);

    /// <summary>The heading of a part of an agenda.</summary>
    public static string Kop(Rubriek rubriek) => rubriek switch
    {
        Rubriek.Lopend => "Lopende zaken",
        Rubriek.Nieuw => "Nieuwe zaken",
        _ => Van(rubriek),
    };

    /// <summary>Until when items can be handed in, and whether that has passed.</summary>
    public static string Sluiting(Planning planning, bool isGesloten) => (planning, isGesloten) switch
    {
        (_, true) => $"sloot {Datums.DagEnTijd(planning.Aanleversluiting)} – gesloten",
        ({ SluitingVerstreken: true }, _) => "open tot de dag van het overleg",
        _ => $"sluit {Datums.DagEnTijd(planning.Aanleversluiting)} – open",
    };

    /// <summary>When the agenda is sent, and whether it was.</summary>
    public static string Verzending(Planning planning, OverlegStatus status) =>
        $"{Datums.Dag(planning.Verzending)} – {(status is OverlegStatus.Verzonden or OverlegStatus.Gehouden ? "verzonden" : "nog niet verzonden")}";

    /// <summary>What the chair must know of a meeting, beside its dates.</summary>
    public static IEnumerable<string> LetOp(OverlegLijstRegel overleg)
    {
        if (overleg.VoorzitterMoetBeslissen)
        {
            yield return "Let op: de voorzitter moet dit overleg verplaatsen of laten vervallen.";
        }

        if (overleg.GatTeGroot)
        {
            yield return "Let op: er zit te veel tijd tussen dit overleg en het vorige.";
        }

        if (overleg.IsVerplaatst)
        {
            yield return "Verplaatst door de voorzitter.";
        }
    }

    private static string Gesplitst(string naam) =>
        Naamdelen.Zin(naam) is { Length: > 0 } zin ? char.ToUpperInvariant(zin[0]) + zin[1..] : "";
}
