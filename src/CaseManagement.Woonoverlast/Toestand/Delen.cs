using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Treden;
using NodaTime;

namespace CaseManagement.Woonoverlast.Toestand;

/// <summary>A data subject.</summary>
/// <param name="Id">Pseudonym.</param>
/// <param name="Rol">Role in the dossier.</param>
/// <param name="Naam">Sealed name, if known.</param>
/// <param name="Geboortedatum">Sealed date of birth, if known.</param>
/// <param name="InformerenUiterlijkOp">Last day to inform the person (AVG 14); <see langword="null"/> once that was done or is not due.</param>
public sealed record Betrokkene(
    BetrokkeneId Id, BetrokkeneRol Rol, PersonalText? Naam, PersonalText? Geboortedatum, LocalDate? InformerenUiterlijkOp);

/// <summary>Ownership and use of the dwelling (§3.4, last row).</summary>
/// <param name="Eigenaar">Owner or landlord.</param>
/// <param name="Gebruiker">Who uses the dwelling.</param>
/// <param name="VerhuurderOrganisatie">Code of the housing corporation that lets it, if one does; its employees see its own stock only.</param>
/// <param name="BrpGecontroleerd">Whether the BRP was checked.</param>
public sealed record Woning(PersonalText? Eigenaar, PersonalText? Gebruiker, string? VerhuurderOrganisatie, bool BrpGecontroleerd)
{
    /// <summary>Whether the item of §3.4 is filled: owner, user and BRP check.</summary>
    public bool IsVolledig => Eigenaar is not null && Gebruiker is not null && BrpGecontroleerd;
}

/// <summary>A change of rung (§3.2).</summary>
/// <param name="Van">The rung that was left.</param>
/// <param name="Naar">The new rung.</param>
/// <param name="Op">Civil date.</param>
/// <param name="BesluitDoor">Who decided to skip or step back (<c>WOV-10</c>).</param>
public sealed record Tredewijziging(EscalatieTrede Van, EscalatieTrede Naar, LocalDate Op, GebruikerId? BesluitDoor);

/// <summary>A referral to buurtbemiddeling; only that it runs and its result, never its content.</summary>
/// <param name="Organisatie">Code of the organisation that mediates.</param>
/// <param name="AangebodenOp">Civil date of the offer.</param>
/// <param name="GestartOp">Civil date on which both parties agreed and it started.</param>
/// <param name="Resultaat">Result, once known.</param>
public sealed record Bemiddeling(
    string Organisatie, LocalDate AangebodenOp, LocalDate? GestartOp = null, BuurtbemiddelingResultaat? Resultaat = null);

/// <summary>A written warning (<c>WOV-11</c>): no besluit, so no bezwaar.</summary>
/// <param name="VerzondenOp">Civil date of sending.</param>
/// <param name="TermijnTot">Last civil day of the term in which no new hinder may occur.</param>
/// <param name="IsVoorwaarde">Whether local policy makes it a condition for the next step.</param>
/// <param name="Resultaat">Result, once known.</param>
public sealed record Waarschuwing(
    LocalDate VerzondenOp, LocalDate TermijnTot, bool IsVoorwaarde, WaarschuwingResultaat? Resultaat = null)
{
    /// <summary>Whether a day lies in the term.</summary>
    public bool Omvat(LocalDate dag) => dag > VerzondenOp && dag <= TermijnTot;
}

/// <summary>The overlastgever was heard, or had the chance.</summary>
/// <param name="Wijze">Which of the two.</param>
/// <param name="Op">Civil date.</param>
public sealed record HoorWederhoor(HoorWijze Wijze, LocalDate Op);

/// <summary>The answer of the Interventieteam (§3.4): yes or no, never a diagnosis.</summary>
/// <param name="Zorgaspect">Whether care plays a part.</param>
/// <param name="AanpakLoopt">Whether something is being done about it.</param>
/// <param name="Contact">Whom to call.</param>
public sealed record Zorgcheck(bool Zorgaspect, bool AanpakLoopt, PersonalText? Contact);

/// <summary>Something that was tried before.</summary>
/// <param name="Soort">What.</param>
/// <param name="Op">Civil date.</param>
/// <param name="HadEffect">Whether the nuisance became less.</param>
public sealed record Interventie(InterventieSoort Soort, LocalDate Op, bool HadEffect);

/// <summary>Why a measure would be justified.</summary>
/// <param name="Ernst">Why the hinder is serious and repeated (<c>WOV-21</c>).</param>
/// <param name="Subsidiariteit">Why no lighter way will do (<c>WOV-02</c>).</param>
/// <param name="Proportionaliteit">Why the measure is in proportion.</param>
public sealed record Rechtvaardiging(PersonalText Ernst, PersonalText Subsidiariteit, PersonalText Proportionaliteit);

/// <summary>A route outside the ladder (<c>WOV-12</c>).</summary>
/// <param name="Soort">Which.</param>
/// <param name="Op">Civil date.</param>
public sealed record ParallelleRoute(RouteSoort Soort, LocalDate Op);

/// <summary>A decision that is asked of the meeting.</summary>
/// <param name="Soort">What.</param>
/// <param name="Op">When (UTC).</param>
public sealed record Besluitverzoek(GevraagdBesluit Soort, Instant Op);

/// <summary>A period of watching.</summary>
/// <param name="Vanaf">First civil day.</param>
/// <param name="Tot">Last civil day.</param>
/// <param name="HerbeoordelenOp">Day on which it is looked at again.</param>
public sealed record Monitoringperiode(LocalDate Vanaf, LocalDate Tot, LocalDate? HerbeoordelenOp);
