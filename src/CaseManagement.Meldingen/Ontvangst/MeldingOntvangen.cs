using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Inhoud;
using NodaTime;

namespace CaseManagement.Meldingen.Ontvangst;

/// <summary>A melding was received (<c>MEL-13</c>).</summary>
/// <param name="Code">Such as <c>MEL-2026-48213</c>.</param>
/// <param name="Kanaal">Where it came in.</param>
/// <param name="Soort">Its one kind.</param>
/// <param name="OntvangenOp">Civil date (Europe/Amsterdam); may lie before the registration.</param>
/// <param name="OntvangenDoor">Who recorded it.</param>
/// <param name="Indiener">The employee who brought it in, when the desk did not.</param>
/// <param name="MelderSoort">How much is known of the reporter.</param>
/// <param name="Melder">
/// Who, in a melding from before there were vaults; only the vault looks at it (<see cref="Kluis.OudeMelder"/>). Never written any more.
/// </param>
/// <param name="Referentie">Random code for an anonymous reporter, to add information with (<c>MEL-01</c>).</param>
/// <param name="Tekst">The words.</param>
/// <param name="Spoed">Whether it is urgent.</param>
/// <param name="AcuutGevaar">Whether there is acute danger: 112 comes first (<c>MEL-05</c>).</param>
/// <param name="HuiselijkGeweld">Whether it is about domestic violence or child abuse: Veilig Thuis comes first (<c>MEL-05</c>).</param>
/// <param name="Kenmerk">Reference in an earlier administration.</param>
/// <param name="WpgArtikel">Basis of the supply, for police data.</param>
/// <param name="GesplitstVan">The melding it was split from, linked by id without content (<c>MEL-11</c>).</param>
/// <param name="BeoordelenUiterlijkOp">Target of the first assessment (§5.3).</param>
/// <param name="MelderVaultRef">The vault in which the reporter lies; only for a confidential or known reporter (<c>MEL-02</c>).</param>
[EventType("melding.ontvangen", 2)]
public sealed record MeldingOntvangen(
    string Code,
    Kanaal Kanaal,
    MeldingSoort Soort,
    LocalDate OntvangenOp,
    GebruikerId OntvangenDoor,
    GebruikerId? Indiener,
    MelderSoort MelderSoort,
    MelderGegevens? Melder,
    PersonalText? Referentie,
    MeldingTekst Tekst,
    bool Spoed,
    bool AcuutGevaar,
    bool HuiselijkGeweld,
    PersonalText? Kenmerk,
    WpgArtikel? WpgArtikel,
    DossierId? GesplitstVan,
    LocalDate? BeoordelenUiterlijkOp,
    DossierId? MelderVaultRef = null) : IEvent;

/// <summary>Identity of a reporter, under a pseudonym of its own.</summary>
/// <param name="Ref">The pseudonym whose key protects the fields.</param>
/// <param name="Naam">The name.</param>
/// <param name="Contact">How to reach the reporter.</param>
public sealed record MelderGegevens(BetrokkeneId Ref, PersonalText? Naam, PersonalText? Contact);
