namespace CaseManagement.Bibob.Formulier;

/// <summary>The questionnaire was handed out.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Bijlage">Annex of the Regeling Bibob-formulieren, 1 to 5 (<c>BIB-22</c>).</param>
/// <param name="Termijn">Last civil day to return it.</param>
[EventType("bibob.vragenformulier-uitgereikt")]
public sealed record VragenformulierUitgereikt(LocalDate Op, int Bijlage, LocalDate Termijn) : IEvent;

/// <summary>A reminder was sent with a last term.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Termijn">New last civil day.</param>
[EventType("bibob.rappel-verzonden")]
public sealed record RappelVerzonden(LocalDate Op, LocalDate Termijn) : IEvent;

/// <summary>The questionnaire came in.</summary>
/// <param name="Op">Civil date of receipt.</param>
/// <param name="Volledig">Whether it is complete.</param>
[EventType("bibob.vragenformulier-ontvangen")]
public sealed record VragenformulierBinnengekomen(LocalDate Op, bool Volledig) : IEvent;

/// <summary>Additional data was asked (Awb 4:5); the decision term stands still from the next day (TRM-07).</summary>
/// <param name="Op">Civil date of the invitation.</param>
/// <param name="Termijn">Last civil day to supply.</param>
/// <param name="Gevraagd">What was asked.</param>
[EventType("bibob.aanvulling-gevraagd")]
public sealed record AanvullingGevraagd(LocalDate Op, LocalDate Termijn, PersonalText Gevraagd) : IEvent;

/// <summary>Additional data came in.</summary>
/// <param name="Op">Civil date of receipt.</param>
/// <param name="Volledig">Whether the form is complete now; only that ends the suspension before its term.</param>
[EventType("bibob.aanvulling-ontvangen")]
public sealed record AanvullingBinnengekomen(LocalDate Op, bool Volledig) : IEvent;

/// <summary>Betrokkene refused to fill in completely or to supply data (art. 4).</summary>
/// <param name="Op">Civil date on which that was established.</param>
/// <param name="Wijze">How.</param>
/// <param name="Toelichting">What happened.</param>
[EventType("bibob.invullen-geweigerd")]
public sealed record InvullenGeweigerd(LocalDate Op, WijzeVanWeigeren Wijze, PersonalText Toelichting) : IEvent;

/// <summary>How betrokkene refused.</summary>
public enum WijzeVanWeigeren
{
    /// <summary>In so many words.</summary>
    Uitdrukkelijk,

    /// <summary>By letting the last term pass.</summary>
    TermijnVerstreken,
}
