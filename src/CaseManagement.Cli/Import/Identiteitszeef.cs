using System.Text.RegularExpressions;
using CaseManagement.Kernel;

namespace CaseManagement.Cli.Import;

/// <summary>
/// Looks for text that can tell who somebody is (MEL-03). It is meant to stop too much rather than too little:
/// what it stops waits for a human being. It is no proof that a text is anonymous.
/// </summary>
internal static class Identiteitszeef
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Tussenvoegsels may stand between a title or an initial and the surname.
    private const string Naam = @"((van|von|de|der|den|het|'t|el|al|ten|ter|te|la|le|op|in)\s+)*\p{Lu}[\p{L}'’-]+";

    private static readonly Regex[] Patronen =
    [
        new(@"[^\s@]+@[^\s@]+\.\p{L}{2,}", Opties),
        new(@"(^|[^\d])(\+\s?31|0031|0)[\s.()-]*([1-9])([\s.()-]*\d){8}([^\d]|$)", Opties),
        new(@"(^|[^\p{L}\d])[A-Za-z]{2}\d{2}\s?([A-Za-z0-9]{4}\s?){2,7}[A-Za-z0-9]{1,4}([^\p{L}\d]|$)", Opties),
        new(@"(^|[^\p{L}])([Mm]w|[Mm]evr|[Mm]evrouw|[Mm]ej|[Dd]hr|[Hh]eer|[Mm]eneer|[Ff]am|[Ff]amilie|[Bb]uurvrouw|[Bb]uurman|[Mm]elder|[Mm]eldster|[Oo]mwonende|[Bb]ewoner|[Bb]ewoonster|[Bb]uren)\b\.?:?\s+" + Naam, Opties),
        new(@"(^|[^\p{L}])(\p{Lu}\.\s?)+" + Naam, Opties),
        new(@"(?i)\b(mijn naam|ik heet|ik ben de|ik woon|namens|groetjes?|met vriendelijke groet|bel mij|bereikbaar op|telefoonnummer|e-?mail(adres)?)\b", Opties),
    ];

    private static readonly Regex NegenCijfers = new(@"\d{9,}", Opties);

    /// <summary>Whether the text holds a telephone number, e-mail address, bank account, name, BSN or words with which people introduce themselves.</summary>
    public static bool Herkent(string tekst) =>
        Patronen.Any(patroon => patroon.IsMatch(tekst)) || NegenCijfers.Matches(tekst).Any(vondst => Bsn.TryParse(vondst.Value, out _));
}
