namespace CaseManagement.Bibob.Advies;

/// <summary>Advice was asked; the decision term stands still from this day (art. 31).</summary>
/// <param name="Op">Civil date of the request.</param>
/// <param name="BetrokkeneGeinformeerdOp">When betrokkene was told (art. 32).</param>
/// <param name="Onderzoeksvragen">The questions to the bureau (<c>BIB-25</c>).</param>
[EventType("bibob.lbb-advies-aangevraagd")]
public sealed record LbbAdviesAangevraagd(LocalDate Op, LocalDate BetrokkeneGeinformeerdOp, PersonalText Onderzoeksvragen) : IEvent;

/// <summary>The bureau asked for missing data; its clock stands still (art. 15 lid 2).</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Vragen">What it asked.</param>
[EventType("bibob.lbb-aanvullende-vragen-gesteld")]
public sealed record LbbAanvullendeVragenGesteld(LocalDate Op, PersonalText Vragen) : IEvent;

/// <summary>The bureau received the missing data; its clock runs again.</summary>
/// <param name="Op">Civil date.</param>
[EventType("bibob.lbb-aanvullende-vragen-beantwoord")]
public sealed record LbbAanvullendeVragenBeantwoord(LocalDate Op) : IEvent;

/// <summary>The bureau gave notice of its one extension (art. 15 lid 3).</summary>
/// <param name="Op">Civil date of the notice.</param>
/// <param name="Dagen">1 to 28 days.</param>
[EventType("bibob.lbb-termijn-verlengd")]
public sealed record LbbTermijnVerlengd(LocalDate Op, int Dagen) : IEvent;

/// <summary>The advice was received.</summary>
/// <param name="Op">Civil date of receipt.</param>
/// <param name="Gronden">The level per ground that the bureau advises.</param>
/// <param name="Samenvatting">What it says.</param>
[EventType("bibob.lbb-advies-ontvangen")]
public sealed record LbbAdviesBinnengekomen(LocalDate Op, IReadOnlyList<GrondNiveau> Gronden, PersonalText Samenvatting) : IEvent;

/// <summary>The bureau refused to advise.</summary>
/// <param name="Op">Civil date of receipt of the refusal.</param>
/// <param name="Reden">Why.</param>
[EventType("bibob.lbb-advies-geweigerd")]
public sealed record LbbAdviesGeweigerd(LocalDate Op, PersonalText Reden) : IEvent;

/// <summary>The term of the bureau passed without advice.</summary>
/// <param name="Op">Civil date on which that was established.</param>
[EventType("bibob.lbb-termijn-verstreken")]
public sealed record LbbTermijnVerstreken(LocalDate Op) : IEvent;

/// <summary>The municipality checked whether it may lean on what the bureau did (Awb 3:9).</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Zorgvuldig">Whether the advice came about with care; <see langword="null"/> when there is none.</param>
/// <param name="Concludent">Whether the facts carry its conclusions; <see langword="null"/> when there is none.</param>
/// <param name="Toelichting">The assessment.</param>
[EventType("bibob.vergewistoets-uitgevoerd")]
public sealed record VergewistoetsUitgevoerd(LocalDate Op, bool? Zorgvuldig, bool? Concludent, PersonalText Toelichting) : IEvent;
