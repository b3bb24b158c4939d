using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Signalen.Ontvangst;

/// <summary>A signal of ondermijning was received. Its title is its generated code; there is no other (§1.12, 8).</summary>
/// <param name="Code">Such as <c>OND-2026-48213</c>.</param>
/// <param name="Kanaal">Where it came in.</param>
/// <param name="MelderSoort">What kind of person reported; never who.</param>
/// <param name="OntvangenOp">Civil date (Europe/Amsterdam); may lie before the registration.</param>
/// <param name="OntvangenDoor">Who recorded it.</param>
/// <param name="Omschrijving">What was told.</param>
/// <param name="Locatie">Where.</param>
/// <param name="Kenmerk">Reference in an earlier administration.</param>
/// <param name="Categorieen">Tags of the data it holds.</param>
/// <param name="WpgArtikel">Basis of the supply, for police data.</param>
/// <param name="Melding">The melding it was converted from, linked by id without content.</param>
[EventType("signaal.ontvangen")]
public sealed record SignaalOntvangen(
    string Code,
    Kanaal Kanaal,
    SignaalMelderSoort MelderSoort,
    LocalDate OntvangenOp,
    GebruikerId OntvangenDoor,
    PersonalText Omschrijving,
    PersonalText? Locatie,
    PersonalText? Kenmerk,
    IReadOnlyList<GegevensCategorie> Categorieen,
    WpgArtikel? WpgArtikel,
    DossierId? Melding) : IEvent;
