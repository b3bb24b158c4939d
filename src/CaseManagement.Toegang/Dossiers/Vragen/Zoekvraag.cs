using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>A search as it was read: at least one condition.</summary>
internal sealed record Zoekvraag(string? Code, BetrokkeneId? Kenmerk, string? Tekst)
{
    private const int MinTekens = 3;
    private const int MaxTekens = 200;
    private static readonly CompareInfo Vergelijking = CultureInfo.InvariantCulture.CompareInfo;

    public static Zoekvraag Van(string? code, string? kenmerk, string? tekst)
    {
        var vraag = new Zoekvraag(Schoon("code", code), Pseudoniem(Schoon("kenmerk", kenmerk)), Schoon("tekst", tekst));
        // The comparison ignores marks and invisible characters: of those alone, every dossier would be a hit.
        return vraag switch
        {
            { Code: null, Kenmerk: null, Tekst: null } => throw new VraagOngeldigException("tekst", "Geef een code, een kenmerk of een tekst."),
            { Tekst: { } zoektekst } when zoektekst.Count(char.IsLetterOrDigit) < MinTekens => throw new VraagOngeldigException("tekst", $"Geef ten minste {MinTekens} letters of cijfers."),
            _ => vraag,
        };
    }

    /// <summary>Content is opened only of what the caller may read; for the rest, pseudonym and text find nothing.</summary>
    public Treffer? Beoordeel(Zichtbaar dossier, IPersonalTextReader reader)
    {
        var overzicht = dossier.Overzicht;
        if (Code is { } code && !overzicht.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (Kenmerk is null && Tekst is null)
        {
            return new Treffer(dossier, []);
        }

        return dossier.MagLezen ? OpInhoud(dossier, reader) : null;
    }

    private Treffer? OpInhoud(Zichtbaar dossier, IPersonalTextReader reader)
    {
        var personen = dossier.Overzicht.Betrokkenen
            .Where(b => (Kenmerk is null || b.Id == Kenmerk) && (Tekst is null || Bevat(reader.Reveal(b.Naam))))
            .Select(b => b.Id).ToList();
        var opAanduiding = Kenmerk is null && Bevat(reader.Reveal(dossier.Overzicht.Aanduiding));
        return personen.Count > 0 || opAanduiding ? new Treffer(dossier, personen) : null;
    }

    private bool Bevat(string? inhoud) =>
        inhoud is not null && Vergelijking.IndexOf(inhoud, Tekst!, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private static string? Schoon(string veld, string? waarde) => waarde?.Trim() switch
    {
        "" => null,
        { Length: > MaxTekens } => throw new VraagOngeldigException(veld, "De waarde is te lang."),
        var schoon => schoon,
    };

    private static BetrokkeneId? Pseudoniem(string? kenmerk) => kenmerk is null ? null
        : BetrokkeneId.TryParse(kenmerk, CultureInfo.InvariantCulture, out var id) ? id
        : throw new VraagOngeldigException("kenmerk", "Dit is geen geldig kenmerk.");
}
