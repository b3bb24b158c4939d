using System.Text.RegularExpressions;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Web.Namen;

namespace CaseManagement.Web.Pages.Opmaak;

/// <summary>Names of the domain as people read them: <c>VragenformulierUitgereikt</c> is "Vragenformulier uitgereikt".</summary>
internal static partial class Woorden
{
    private static readonly Lazy<HashSet<string>> Programmanamen = new(Namen);

    // Only what does not follow from the words in the name: abbreviations, diacritics and compounds.
    private static readonly Dictionary<string, string> Vast = new(StringComparer.Ordinal)
    {
        ["AanvraagRef"] = "Kenmerk van de aanvraag",
        ["AanvullingStaatUit"] = "Er is een aanvulling gevraagd",
        ["AardRelatie"] = "Aard van de relatie",
        ["AdviseurOov"] = "Adviseur OOV",
        ["AlgemeneWetRijksbelastingen"] = "Algemene wet inzake rijksbelastingen",
        ["Artikel4Grond"] = "Grond van artikel 4",
        ["AveNiveau"] = "AVE-niveau",
        ["AvgPubliekeTaak"] = "AVG 6 lid 1 e (publieke taak)",
        ["AwbToezicht"] = "Awb 5:11-5:20 (toezicht)",
        ["Awr67"] = "AWR 67",
        ["BeeindigdOp"] = "Beëindigd op",
        ["BeleidCategorie"] = "Categorie in het beleid",
        ["BeslistermijnBron"] = "Bron van de beslistermijn",
        ["BeslistermijnWeken"] = "Beslistermijn in weken",
        ["BibobCoordinator"] = "Bibob-coördinator",
        ["BibobRegister"] = "Bibob-register",
        ["BibobScreener"] = "Bibob-screener",
        ["Bor"] = "Beheer van de openbare ruimte",
        ["BreakGlass"] = "Noodtoegang",
        ["Brp"] = "BRP",
        ["BrpGecontroleerd"] = "BRP gecontroleerd",
        ["Bsn"] = "BSN",
        ["CasusAanRiecOverdragen"] = "Casus aan RIEC overdragen",
        ["CasusontvangerVervallenVerklaren"] = "Vastleggen dat een ontvanger niet meer bestaat",
        ["CasusontvangstBevestigen"] = "Ontvangst van een verstrekking bevestigen",
        ["CasusverwijderingBevestigen"] = "Verwijdering na intrekking bevestigen",
        ["Check2B"] = "Privacycheck 2B",
        ["Ciso"] = "CISO",
        ["ConvenantId"] = "Convenant",
        ["DuurMinuten"] = "Duur in minuten",
        ["ErnstVerdenking"] = "Ernst van de verdenking",
        ["ExGedetineerde"] = "Ex-gedetineerde",
        ["Fg"] = "Functionaris gegevensbescherming",
        ["GemeldInBibobRegister"] = "Gemeld in het Bibob-register",
        ["Grond13b"] = "Grond van artikel 13b",
        ["Grond174a"] = "Grond van artikel 174a",
        ["GrondslagArtikel"] = "Artikel van de grondslag",
        ["HeeftMelder"] = "Er is een melder bekend",
        ["HerbeoordelingInformatieplicht"] = "Herbeoordeling van de informatieplicht",
        ["HitNoHit"] = "Hit of geen hit",
        ["HoorWederhoor"] = "Hoor en wederhoor",
        ["integralecontrole"] = "Integrale controle",
        ["IsBestuurder"] = "Bestuurder",
        ["IsGecontroleerd"] = "Gecontroleerd",
        ["JustitieleGegevens"] = "Justitiële gegevens",
        ["Id"] = "Kenmerk",
        ["IncidentSamenvatting"] = "Samenvatting van de incidenten",
        ["Kvk"] = "KVK-nummer",
        ["LbbAdviesAangevraagd"] = "LBB-advies aangevraagd",
        ["LbbAdviesOntvangen"] = "LBB-advies ontvangen",
        ["LbbConclusie"] = "Conclusie van het LBB",
        ["LbbGevraagdOp"] = "Advies van het LBB gevraagd op",
        ["LbbSamenvatting"] = "Samenvatting van het LBB",
        ["LbbTermijnVerstreken"] = "LBB-termijn verstreken",
        ["LbbWeigertAdvies"] = "LBB weigert advies",
        ["Lid6Grond"] = "Grond van lid 6",
        ["MelderAard"] = "Aard van de melder",
        ["MelderSoort"] = "Soort melder",
        ["MelderStemtIn"] = "Melder stemt in",
        ["OmvangVoordeel"] = "Omvang van het voordeel",
        ["OndermijningsCasusAfsluiten"] = "Casus afsluiten",
        ["OntvangstBevestigen"] = "Ontvangst nog niet bevestigd",
        ["OordeelPrivacyfunctionaris"] = "Oordeel van de privacyfunctionaris",
        ["OordeelSignaalcoordinator"] = "Oordeel van de signaalcoördinator",
        ["Op"] = "Datum",
        ["OpAgendaSignaaloverleg"] = "Op de agenda van het signaaloverleg",
        ["Opiumwet9"] = "Opiumwet 9",
        ["Over"] = "Over wie",
        ["OverdrachtRiec"] = "Overdracht aan RIEC",
        ["OverlastSoorten"] = "Soorten overlast",
        ["pga"] = "PGA",
        ["PlanDatum"] = "Geplande dag",
        ["Politiewet3"] = "Politiewet 3",
        ["PrivacyCheck"] = "Privacycheck",
        ["PrivacyCheck1"] = "Privacycheck 1",
        ["PrivacyCheck1Uitvoeren"] = "Privacycheck 1 uitvoeren",
        ["PrivacyCheckOverdracht"] = "Privacycheck van een overdracht",
        ["PrivacyCheck2ADeling"] = "Privacycheck 2A",
        ["PrivacyCheck2AUitvoeren"] = "Privacycheck 2A uitvoeren",
        ["PrivacyCheck2BUitvoeren"] = "Privacycheck 2B uitvoeren",
        ["Privacycheck2B"] = "Privacycheck 2B",
        ["PrivacyCheck2BUitvoering"] = "Privacycheck 2B",
        ["ProtocolVersie"] = "Versie van het protocol",
        ["RapportageKenmerk"] = "Kenmerk van de bestuurlijke rapportage",
        ["RapportageOp"] = "Bestuurlijke rapportage van",
        ["RegisterGemeldOp"] = "Gemeld in het register op",
        ["ResultaatHash"] = "Controlegetal van het resultaat",
        ["Riec"] = "RIEC",
        ["SeksinrichtingEscort"] = "Seksinrichting of escort",
        ["Signaalcoordinator"] = "Signaalcoördinator",
        ["SignaalontvangerVervallenVerklaren"] = "Vastleggen dat een ontvanger niet meer bestaat",
        ["SignaalontvangstBevestigen"] = "Ontvangst van een verstrekking bevestigen",
        ["SignaalverwijderingBevestigen"] = "Verwijdering na intrekking bevestigen",
        ["SluitingApv"] = "Sluiting (APV)",
        ["SmartGrowHeadshop"] = "Smart-, grow- of headshop",
        ["Sv162"] = "Sv 162 (aangifte)",
        ["ToezichthouderVth"] = "Toezichthouder VTH",
        ["TotEnMet"] = "Tot en met",
        ["TredeHistorie"] = "Eerdere treden",
        ["VergewisToetsUitgevoerd"] = "Vergewistoets uitgevoerd",
        ["VerhuurderOrganisatie"] = "Verhuurder",
        ["VerwijderingBevestigen"] = "Verwijdering nog niet bevestigd",
        ["Vth"] = "VTH",
        ["VthHandhaver"] = "VTH-handhaver",
        ["VthHandhaving"] = "VTH-handhaving",
        ["WachtOpPrivacyCheck1"] = "Wacht op privacycheck 1",
        ["WachtOpPrivacyCheck2A"] = "Wacht op privacycheck 2A",
        ["WachtOpPrivacyCheck2B"] = "Wacht op privacycheck 2B",
        ["Weging1"] = "Weging 1",
        ["Weging2ATaak"] = "Weging 2A (taak)",
        ["Weging2BGrondgebied"] = "Weging 2B (grondgebied)",
        ["Weging3Zwaarte"] = "Weging 3 (zwaarte)",
        ["Weging4"] = "Weging 4",
        ["Weging1Vastleggen"] = "Weging 1 vastleggen",
        ["Weging2ATaakVastleggen"] = "Weging 2A (taak) vastleggen",
        ["Weging2BGrondgebiedVastleggen"] = "Weging 2B (grondgebied) vastleggen",
        ["WeeskluisVernietigen"] = "Kluis zonder melding vernietigen",
        ["WetVeiligheidsregios"] = "Wet veiligheidsregio's",
        ["Wgs"] = "WGS",
        ["Wjsg39f"] = "Wjsg 39f",
        ["WoningSoort"] = "Soort woning",
        ["Wpg16"] = "Wpg 16",
        ["Wpg18"] = "Wpg 18",
        ["Wpg19"] = "Wpg 19",
        ["Wpg20"] = "Wpg 20",
    };

    /// <summary>The words of a name.</summary>
    public static string Van(Enum naam) => Van(naam.ToString());

    /// <summary>The words of a name.</summary>
    public static string Van(string naam) => Vast.GetValueOrDefault(naam) ?? Gesplitst(naam);

    /// <summary>
    /// A text of a view in words when it is a name of the program (a view may tell a state or a kind as text); what people wrote stays as it is.
    /// </summary>
    public static string AlsNaam(string tekst) => Programmanamen.Value.Contains(tekst) ? Van(tekst) : tekst;

    /// <summary>A role as it stands in a sentence.</summary>
    public static string Rolnaam(Rol rol) => rol switch
    {
        Rol.Systeem => "het programma",
        Rol.Fg => Van(rol),
        _ => char.ToLowerInvariant(Van(rol)[0]) + Van(rol)[1..],
    };

    /// <summary>A code of several names, such as <c>Detailgegevens 1 - VthHandhaving</c> or <c>PrivacyCheck2A-2</c>, in words.</summary>
    public static string VanCode(string code) => string.Join(' ', code.Replace("PrivacyCheck", "privacycheck ", StringComparison.Ordinal).Split(' ').Select(AlsNaam));

    /// <summary>What stands where a list tells where or what a case is about. Names never stand in a list: they are in the case.</summary>
    public static string Waar(DossierKop zaak) => zaak switch
    {
        { Aanduiding: { Length: > 0 } aanduiding } => aanduiding,
        _ when !zaak.Recht.Contains(Recht.Lezen) => "Niet zichtbaar in uw rol",
        { Zaaktype: "pga" } => "Een persoon; de naam staat in de zaak",
        { Zaaktype: "bibob" } => "Een aanvraag; wat en van wie staat in de screening",
        _ => "Geen plaats vastgelegd, of niet voor uw rol",
    };

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
        Zin(naam) is { Length: > 0 } zin ? VoorGetal().Replace(char.ToUpperInvariant(zin[0]) + zin[1..], " ") : "";

    // Capitals in a row are an abbreviation, and stay one word.
    private static string Zin(string naam) => Afkorting().IsMatch(naam)
        ? string.Join(' ', Woordgrens().Split(naam).Select((deel, plaats) => plaats == 0 || Afkorting().IsMatch(deel) ? deel : deel.ToLowerInvariant()))
        : Naamdelen.Zin(naam);

    // Only names of several words: a name of one word reads the same either way.
    private static HashSet<string> Namen() => AppDomain.CurrentDomain.GetAssemblies()
        .Where(deel => deel.GetName().Name?.StartsWith("CaseManagement.", StringComparison.Ordinal) is true)
        .SelectMany(deel => deel.GetTypes()).Where(type => type.IsEnum).SelectMany(Enum.GetNames)
        .Concat(Standaardsets.Alle.Bronnenlijst.Inhoud.Bronnen.Select(bron => bron.Code))
        .Where(naam => Naamdelen.Van(naam).Count > 1 || Vast.ContainsKey(naam))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("[A-Z]{2}", RegexOptions.None, 1000)]
    private static partial Regex Afkorting();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", RegexOptions.None, 1000)]
    private static partial Regex Woordgrens();

    [GeneratedRegex(@"(?<=[a-z])(?=\d)", RegexOptions.None, 1000)]
    private static partial Regex VoorGetal();
}
