using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>The part of a dossier that every reader of every case type sees: people, terms and actions.</summary>
/// <param name="DuoIsVolledig">Whether two people are responsible and neither is kept out; if not, a duo must be assigned (<c>ROL-07</c>).</param>
/// <param name="Deelnemers">Who takes part beside the duo; who does not see the basis sees nobody.</param>
/// <param name="Termijnen">Terms that are for this reader.</param>
/// <param name="Acties">Actions that are for this reader, in order of number.</param>
public sealed record DossierKader(
    bool DuoIsVolledig, IReadOnlyList<Deelnemer> Deelnemers, IReadOnlyList<TermijnOverzicht> Termijnen, IReadOnlyList<ActieWeergave> Acties)
{
    internal static DossierKader Van(DossierOverzicht overzicht, Aanroep kijker, IPersonalTextReader reader) => new(
        overzicht.Duo is { } duo && !overzicht.Uitgesloten.Any(duo.Omvat),
        Leeszicht.ZietBasis(overzicht, kijker) ? overzicht.Deelnemers : [],
        Leeszicht.Termijnen(overzicht, kijker),
        [.. overzicht.Acties.Where(actie => Leeszicht.ZietActie(overzicht, actie, kijker)).Select(actie => ActieWeergave.Van(actie, reader))]);
}

/// <summary>An action as a reader of the dossier sees it.</summary>
/// <param name="Nummer">Number within the dossier.</param>
/// <param name="Wat">What will be done.</param>
/// <param name="Organisatie">The organisation that acts.</param>
/// <param name="Persoon">The person who acts, if known.</param>
/// <param name="Deadline">Last civil day.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsOpen">Whether somebody still has to act.</param>
/// <param name="Doorgeschoven">How often it was postponed.</param>
/// <param name="Geescaleerd">Whether it was postponed three times or more (§8.4).</param>
public sealed record ActieWeergave(
    int Nummer, string Wat, string Organisatie, GebruikerId? Persoon, LocalDate Deadline, ActieStatus Status, bool IsOpen, int Doorgeschoven,
    bool Geescaleerd)
{
    private const int EscalatieVanaf = 3;

    internal static ActieWeergave Van(ActieOverzicht actie, IPersonalTextReader reader) => new(
        actie.Nummer, reader.Reveal(actie.Wat) ?? "", actie.Actor.Organisatie, actie.Actor.Gebruiker, actie.Deadline, actie.Status,
        actie.IsOpen, actie.Doorgeschoven, actie.IsOpen && actie.Doorgeschoven >= EscalatieVanaf);
}
