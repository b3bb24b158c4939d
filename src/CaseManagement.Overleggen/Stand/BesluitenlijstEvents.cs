using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Overleggen.Stand;

/// <summary>One row of the list of decisions (§8.4). The meeting agrees and advises; only the competent organ decides.</summary>
/// <param name="Volgnummer">Number within the list, from 1.</param>
/// <param name="Dossier">The case.</param>
/// <param name="Code">Its code.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Tekst">The text; names no person and nobody who disagreed.</param>
/// <param name="Acties">Numbers of the actions of the case that follow from it.</param>
/// <param name="Grondslag">The legal basis.</param>
public sealed record Besluitregel(
    int Volgnummer, DossierId Dossier, string Code, BesluitSoort Soort, PersonalText Tekst, IReadOnlyList<int> Acties, string Grondslag);

/// <summary>What a meeting can conclude (§8.4).</summary>
public enum BesluitSoort
{
    /// <summary>An agreement between the participants.</summary>
    Werkafspraak,

    /// <summary>Advice to the mayor, who decides.</summary>
    AdviesAanBurgemeester,

    /// <summary>Advice to the college, which decides.</summary>
    AdviesAanCollege,

    /// <summary>A request to a partner.</summary>
    VerzoekAanPartner,
}

/// <summary>Where the list of decisions stands (§8.4).</summary>
public enum BesluitenlijstStatus
{
    /// <summary>Draft.</summary>
    Concept,

    /// <summary>Went round to the participants.</summary>
    Rondgestuurd,

    /// <summary>Adopted in the next meeting; from then on it is only corrected by addition.</summary>
    Vastgesteld,
}

/// <summary>The draft went round.</summary>
/// <param name="Op">The civil day.</param>
/// <param name="TeLaat">Whether it took more working days than agreed (two by default).</param>
[EventType("overleg.besluitenlijst-rondgestuurd")]
public sealed record BesluitenlijstRondgestuurd(LocalDate Op, bool TeLaat) : IEvent;

/// <summary>The list was adopted.</summary>
/// <param name="Overleg">The later meeting that adopted it.</param>
[EventType("overleg.besluitenlijst-vastgesteld")]
public sealed record BesluitenlijstVastgesteld(DossierId Overleg) : IEvent;

/// <summary>An adopted row was corrected: an addition, the row itself stays.</summary>
/// <param name="Volgnummer">The row.</param>
/// <param name="Dossier">Its case.</param>
/// <param name="Tekst">The correction.</param>
[EventType("overleg.besluitenlijst-gecorrigeerd")]
public sealed record BesluitenlijstGecorrigeerd(int Volgnummer, DossierId Dossier, PersonalText Tekst) : IEvent;
