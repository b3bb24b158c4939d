using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Woonoverlast.Toestand;

/// <summary>One line of the incident log (§3.4).</summary>
/// <param name="Nummer">Number within the dossier, from 1.</param>
/// <param name="Soort">Kind of nuisance.</param>
/// <param name="Datum">Civil date.</param>
/// <param name="Tijd">Local time, if known.</param>
/// <param name="DuurMinuten">Duration in minutes, if known.</param>
/// <param name="Bron">Who observed it.</param>
/// <param name="Categorie">Category of the data (<c>AVG-03</c>).</param>
/// <param name="Plaats">Where.</param>
/// <param name="Effect">What it did to the neighbours.</param>
/// <param name="Omschrijving">What happened; <see langword="null"/> once police data was removed (<c>ROL-04</c>).</param>
/// <param name="Wpg">The mark of police data (<c>WOV-32</c>), if it is.</param>
/// <param name="Status">Whether it was verified (<c>WOV-22</c>).</param>
public sealed record Incident(
    int Nummer, OverlastSoort Soort, LocalDate Datum, LocalTime? Tijd, int? DuurMinuten, IncidentBron Bron, Gegevenscategorie Categorie,
    PersonalText? Plaats, PersonalText? Effect, PersonalText? Omschrijving, WpgMerk? Wpg, IncidentStatus Status = IncidentStatus.Ongeverifieerd)
{
    /// <summary>Whether every column of the log is filled: time, duration, place and effect beside kind, date and source.</summary>
    public bool IsVolledig => Tijd is not null && DuurMinuten is not null && Plaats is not null && Effect is not null;
}

/// <summary>Who observed an incident.</summary>
public enum IncidentBron
{
    /// <summary>A neighbour.</summary>
    Omwonende,

    /// <summary>Another neighbour than the one who reported first.</summary>
    AndereOmwonende,

    /// <summary>Enforcement officer or inspector.</summary>
    Toezichthouder,

    /// <summary>Housing corporation or landlord.</summary>
    Verhuurder,

    /// <summary>Interventieteam or another municipal team.</summary>
    Gemeente,

    /// <summary>Police; only as police data.</summary>
    Politie,

    /// <summary>Another observer.</summary>
    Anders,
}

/// <summary>State of an incident (<c>WOV-22</c>); only verified ones count.</summary>
public enum IncidentStatus
{
    /// <summary>Reported.</summary>
    Ongeverifieerd,

    /// <summary>Found to be true.</summary>
    Geverifieerd,

    /// <summary>Cannot be verified.</summary>
    NietTeVerifieren,

    /// <summary>Found to be untrue.</summary>
    Weerlegd,
}

/// <summary>Category of data in the log (<c>AVG-03</c>). Health data has none: it does not belong in this dossier.</summary>
public enum Gegevenscategorie
{
    /// <summary>Ordinary.</summary>
    Gewoon,

    /// <summary>Criminal; not for private partners (<c>WOV-33</c>).</summary>
    Strafrechtelijk,

    /// <summary>Police data.</summary>
    Wpg,
}

/// <summary>The mark that every element of police data carries (<c>WOV-32</c>).</summary>
/// <param name="Grondslag">Basis of the supply.</param>
/// <param name="VerstrektDoor">Who of the police supplied it.</param>
/// <param name="VerstrektOp">Civil date of the supply.</param>
/// <param name="Doel">Purpose of the supply.</param>
/// <param name="DoorverstrekkenToegestaan">Whether it may be passed on.</param>
public sealed record WpgMerk(
    string Grondslag, PersonalText VerstrektDoor, LocalDate VerstrektOp, PersonalText Doel, bool DoorverstrekkenToegestaan = false)
    : ITekstsleutels
{
    IReadOnlyList<BetrokkeneId> ITekstsleutels.Tekstsleutels => [Doel.Subject];
}
