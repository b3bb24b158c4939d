using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Bronnenonderzoek;
using NodaTime;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>The answer to a comparison: always the same lines, and as many bytes for a no as for a yes.</summary>
/// <param name="Vraag">Number of the question.</param>
/// <param name="GesteldOp">Civil date of the question.</param>
/// <param name="Regels">One line per kind of mark.</param>
/// <param name="Bronnen">One line per source of the house; tells more only where privacy check 1 allows that source.</param>
/// <param name="Opvulling">Says nothing: it makes every answer equally long.</param>
public sealed record KoppelantwoordInzage(
    int Vraag, LocalDate GesteldOp, IReadOnlyList<KoppelsoortInzage> Regels, IReadOnlyList<KoppelbronInzage> Bronnen, string Opvulling);

/// <summary>Whether something open shares a kind of mark.</summary>
/// <param name="Soort">Person, address or company.</param>
/// <param name="Antwoord"><c>ja</c> or <c>nee</c>.</param>
/// <param name="Vraagbaak">Whom to ask with a yes: one role or more, separated by a comma.</param>
public sealed record KoppelsoortInzage(string Soort, string Antwoord, string Vraagbaak);

/// <summary>What check 1 lets be known of one source.</summary>
/// <param name="Bron">The source, as check 1 names it.</param>
/// <param name="Toegestaan">Whether a valid check 1 allows it, and the list in force still does: <c>ja</c> or <c>nee</c>.</param>
/// <param name="Antwoord"><c>ja</c> or <c>nee</c> when allowed, else empty.</param>
/// <param name="Vraagbaak">Whom to ask, with a yes.</param>
/// <param name="Weg">How to go on, with a yes.</param>
public sealed record KoppelbronInzage(string Bron, string Toegestaan, string Antwoord, string Vraagbaak, string Weg);

/// <summary>Makes the answer; pure.</summary>
internal static class Koppelantwoord
{
    private const int Vol = 1024;
    private const string Weg = "Stel de bronhouder de hit/no-hit-vraag van privacycheck 1; alleen zijn antwoord opent iets.";

    public static KoppelantwoordInzage Van(
        SignaalDossier state, KoppelvraagGesteld vraag, LocalDate vandaag, IReadOnlyList<BronnenlijstRegel> lijst, IPersonalTextReader reader)
    {
        var treffers = Koppelbevinding.LeesAntwoord(reader.Reveal(vraag.Antwoord));
        var regels = Enum.GetValues<Kenmerksoort>().Select(soort => Soort(soort, treffers)).ToList();
        var bronnen = Koppelbronnen.Alle.Select(bron => Bron(bron, IsToegestaan(state, bron, vandaag, lijst), treffers)).ToList();
        var lengte = regels.Sum(regel => regel.Antwoord.Length + regel.Vraagbaak.Length)
            + bronnen.Sum(bron => bron.Toegestaan.Length + bron.Antwoord.Length + bron.Vraagbaak.Length + bron.Weg.Length);
        return new KoppelantwoordInzage(vraag.Vraag, vraag.Stap.Op, regels, bronnen, new string('.', Vol - (lengte % Vol)));
    }

    // Like the question to a bronhouder and its answer: what check 1 allowed is told while the list in force has it too (OND-04).
    private static bool IsToegestaan(SignaalDossier state, GemeentelijkeBron bron, LocalDate vandaag, IReadOnlyList<BronnenlijstRegel> lijst) =>
        state.ToegestaneBron(bron, vandaag) is not null && Bronnenlijstpoort.Vervolg(bron, state, lijst) is null;

    private static KoppelsoortInzage Soort(Kenmerksoort soort, IEnumerable<(Kenmerksoort Soort, string Zaaktype, Rol Vraagbaak)> treffers)
    {
        var rollen = Rollen(treffers.Where(treffer => treffer.Soort == soort));
        return new KoppelsoortInzage(soort.ToString(), JaNee(rollen.Length > 0), rollen);
    }

    private static KoppelbronInzage Bron(
        GemeentelijkeBron bron, bool toegestaan, IEnumerable<(Kenmerksoort Soort, string Zaaktype, Rol Vraagbaak)> treffers)
    {
        var rollen = toegestaan ? Rollen(treffers.Where(treffer => Koppelbronnen.Van(treffer.Zaaktype) == bron)) : "";
        return new KoppelbronInzage(
            bron.ToString(), JaNee(toegestaan), toegestaan ? JaNee(rollen.Length > 0) : "", rollen, rollen.Length > 0 ? Weg : "");
    }

    private static string Rollen(IEnumerable<(Kenmerksoort Soort, string Zaaktype, Rol Vraagbaak)> treffers) =>
        string.Join(", ", treffers.Select(treffer => treffer.Vraagbaak.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string JaNee(bool ja) => ja ? "ja" : "nee";
}

/// <summary>Which source of check 1 stands for which case types of the house.</summary>
internal static class Koppelbronnen
{
    private static readonly Dictionary<string, GemeentelijkeBron> PerZaaktype = new(StringComparer.Ordinal)
    {
        ["melding"] = GemeentelijkeBron.Meldingen,
        ["woonoverlast"] = GemeentelijkeBron.Woonoverlast,
        ["pga"] = GemeentelijkeBron.Pga,
        ["signaal"] = GemeentelijkeBron.Signalen,
        ["ondermijningscasus"] = GemeentelijkeBron.Signalen,
    };

    /// <summary>The sources that are a register of this house, in a fixed order.</summary>
    public static IReadOnlyList<GemeentelijkeBron> Alle { get; } =
        [GemeentelijkeBron.Meldingen, GemeentelijkeBron.Woonoverlast, GemeentelijkeBron.Pga, GemeentelijkeBron.Signalen];

    /// <summary>The source of a case type; <see langword="null"/> for one that no check knows: then the role is all that is told.</summary>
    public static GemeentelijkeBron? Van(string zaaktype) => PerZaaktype.TryGetValue(zaaktype, out var bron) ? bron : null;
}
