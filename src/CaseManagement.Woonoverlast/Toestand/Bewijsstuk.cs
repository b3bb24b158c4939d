using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Woonoverlast.Toestand;

/// <summary>A piece of evidence (§3.4).</summary>
/// <param name="Nummer">Number within the dossier, from 1.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Datum">Civil date of the piece.</param>
/// <param name="Omschrijving">What it shows; <see langword="null"/> once police data was removed (<c>ROL-04</c>).</param>
/// <param name="Wpg">The mark of police data (<c>WOV-32</c>), if it is.</param>
public sealed record Bewijsstuk(int Nummer, BewijsstukSoort Soort, LocalDate Datum, PersonalText? Omschrijving, WpgMerk? Wpg = null)
{
    /// <summary>Whether it was police data that was removed (<c>ROL-04</c>); only its number is left and it counts for nothing.</summary>
    internal bool IsVerwijderd => Omschrijving is null;
}

/// <summary>Kinds of evidence (§3.4).</summary>
public enum BewijsstukSoort
{
    /// <summary>Complaint form.</summary>
    Klachtformulier,

    /// <summary>Letter or mail.</summary>
    BriefOfMail,

    /// <summary>Log kept by a neighbour.</summary>
    Overlastlogboek,

    /// <summary>Statement of a neighbour.</summary>
    Verklaring,

    /// <summary>Anonymous statement, possibly before a notary; weighs less in court (<c>WOV-23</c>).</summary>
    AnoniemeVerklaring,

    /// <summary>Report of the police; only with a Wpg basis.</summary>
    Politierapportage,

    /// <summary>Report of findings of an inspector or boa.</summary>
    RapportVanBevindingen,

    /// <summary>Measurement.</summary>
    Meting,

    /// <summary>Photograph.</summary>
    Foto,

    /// <summary>Video.</summary>
    Video,

    /// <summary>Audio.</summary>
    Audio,

    /// <summary>Letters of the landlord.</summary>
    CorrespondentieVerhuurder,

    /// <summary>Report of the conversation with the overlastgever.</summary>
    Gespreksverslag,

    /// <summary>Extract of the BRP.</summary>
    BrpUittreksel,

    /// <summary>Extract of the Kadaster.</summary>
    KadasterUittreksel,
}
