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
    private const string VierOgen = "-VIEROGEN";

    private static readonly Lazy<HashSet<string>> Programmanamen = new(Namen);

    /// <summary>The words of a name.</summary>
    public static string Van(Enum naam) => Woordenlijst.Alle.GetValueOrDefault($"{naam.GetType().Name}.{naam}") ?? Van(naam.ToString());

    /// <summary>The words of a name.</summary>
    public static string Van(string naam) => Woordenlijst.Alle.GetValueOrDefault(naam) ?? Handelingen.Alle.GetValueOrDefault(naam) ?? Gesplitst(naam);

    /// <summary>
    /// A text of a view in words when it is a name of the program (a view may tell a state or a kind as text); what people wrote stays as it is.
    /// </summary>
    public static string AlsNaam(string tekst) => Programmanamen.Value.Contains(tekst) ? Van(tekst) : tekst;

    /// <summary>A single value of a view that comes as text: a date, a period or a name of the program in words; what people wrote stays as it is.</summary>
    public static string Waarde(string tekst) => AlsNaam(Datums.AlsPeriode(Datums.AlsDatum(tekst)));

    /// <summary>A name as it stands in a sentence: without a capital, unless it is an abbreviation.</summary>
    public static string InZin(Enum naam) =>
        Van(naam) is [var eerste, var tweede, ..] woorden && !char.IsUpper(tweede) ? char.ToLowerInvariant(eerste) + woorden[1..] : Van(naam);

    /// <summary>A role as it stands in a sentence.</summary>
    public static string Rolnaam(Rol rol) => rol switch
    {
        Rol.Systeem => "het programma",
        Rol.Fg => Van(rol),
        _ => InZin(rol),
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

    /// <summary>A rule as a page names it: its number, and in words what else its id tells.</summary>
    public static string Regel(string regel) => regel.EndsWith(VierOgen, StringComparison.Ordinal) ? $"{regel[..^VierOgen.Length]}, vier ogen" : regel;

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
        .Where(naam => Naamdelen.Van(naam).Count > 1 || Woordenlijst.Alle.ContainsKey(naam))
        .Concat(Woordenlijst.Codes).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("[A-Z]{2}", RegexOptions.None, 1000)]
    private static partial Regex Afkorting();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", RegexOptions.None, 1000)]
    private static partial Regex Woordgrens();

    [GeneratedRegex(@"(?<=[a-z])(?=\d)", RegexOptions.None, 1000)]
    private static partial Regex VoorGetal();
}
