namespace CaseManagement.Bibob.Conclusies;

/// <summary>The municipality drew its conclusion per ground.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Gronden">The assessment per ground.</param>
[EventType("bibob.conclusie-vastgesteld")]
public sealed record ConclusieVastgesteld(LocalDate Op, IReadOnlyList<Grondbeoordeling> Gronden) : IEvent;

/// <summary>What follows from a conclusion.</summary>
internal static class Conclusieniveau
{
    /// <summary>The highest level on any ground: it decides which measures fit.</summary>
    public static GevaarsConclusie Niveau(this ConclusieVastgesteld conclusie) => conclusie.Gronden.Max(grond => grond.Niveau);
}

/// <summary>The intended decision was sent (art. 33).</summary>
/// <param name="Op">Civil date.</param>
/// <param name="VoorgenomenBesluit">What is intended.</param>
/// <param name="Termijn">Last civil day to give a view.</param>
/// <param name="GeheimhoudingAangezegd">Whether betrokkene was told in writing of his own duty of secrecy (<c>BIB-50</c>).</param>
[EventType("bibob.voornemen-verzonden")]
public sealed record VoornemenVerzonden(
    LocalDate Op, Besluiten.BesluitSoort VoorgenomenBesluit, LocalDate Termijn, bool GeheimhoudingAangezegd) : IEvent;

/// <summary>Betrokkene gave his view.</summary>
/// <param name="Op">Civil date of receipt.</param>
/// <param name="Vorm">In writing or in speech.</param>
/// <param name="Inhoud">What he said.</param>
[EventType("bibob.zienswijze-ontvangen")]
public sealed record ZienswijzeBinnengekomen(LocalDate Op, ZienswijzeVorm Vorm, PersonalText Inhoud) : IEvent;

/// <summary>The term to give a view passed unused.</summary>
/// <param name="Op">Civil date on which that was established.</param>
[EventType("bibob.zienswijze-termijn-verstreken")]
public sealed record ZienswijzeTermijnVerstreken(LocalDate Op) : IEvent;

/// <summary>How a view was given.</summary>
public enum ZienswijzeVorm
{
    /// <summary>In writing.</summary>
    Schriftelijk,

    /// <summary>In speech.</summary>
    Mondeling,
}
