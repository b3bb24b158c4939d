namespace CaseManagement.Overleggen.Agenda;

/// <summary>The parts of an agenda, in the order in which they are taken (§8.3); the value is the place in that order.</summary>
public enum Rubriek
{
    /// <summary>Opening, attendance, need-to-know and conflict of interest check.</summary>
    Opening = 1,

    /// <summary>Adopting the list of decisions of the previous meeting.</summary>
    VorigeBesluitenlijst = 2,

    /// <summary>The list of actions.</summary>
    Actielijst = 3,

    /// <summary>Added by the chair after closing (<c>CAD-07</c>).</summary>
    Spoed = 4,

    /// <summary>A decision is asked of the meeting.</summary>
    Besluiten = 5,

    /// <summary>Running cases with something due.</summary>
    Lopend = 6,

    /// <summary>Accepted since the previous agenda closed.</summary>
    Nieuw = 7,

    /// <summary>Closing is proposed.</summary>
    VoorgesteldeAfsluiting = 8,

    /// <summary>One line of status, no discussion.</summary>
    Statusregels = 9,

    /// <summary>Any other business and the next dates.</summary>
    Rondvraag = 10,
}
