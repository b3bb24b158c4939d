using CaseManagement.Controles.Organen;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Controles.Bevindingen;

/// <summary>Hands a finding to another organ, or to the leading municipality, on a legal ground of the organ that found it.</summary>
/// <param name="Bevinding">Number of the finding.</param>
/// <param name="Aan">The receiving organ, or nothing for the leading municipality.</param>
/// <param name="Grond">The legal ground; nothing is not enough.</param>
public sealed record BevindingVerstrekken(int Bevinding, Orgaan? Aan, Verstrekkingsgrond? Grond);

/// <summary>A finding was supplied.</summary>
/// <param name="Bevinding">Number of the finding.</param>
/// <param name="Van">The organ that found it.</param>
/// <param name="Aan">The receiving organ, or <see langword="null"/> for the leading municipality.</param>
/// <param name="Grond">The legal ground.</param>
/// <param name="Door">Who supplied, or recorded it.</param>
/// <param name="Op">Civil date.</param>
[EventType("controle.bevinding-verstrekt")]
public sealed record BevindingVerstrekt(
    int Bevinding, Orgaan Van, Orgaan? Aan, Verstrekkingsgrond Grond, GebruikerId Door, LocalDate Op) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { IsVerstrekking = true, Ontvanger = Aan?.ToString() ?? "Regie" };
}

/// <summary>Refused because no finding goes to another without an article (<c>AVG-01</c>, §1.12).</summary>
public sealed record VerstrekkingZonderGrond() : Refusal(
    "AVG-01", "Een bevinding gaat niet zonder wettelijke grond naar een ander.", "Noem het artikel waarop het orgaan deze bevinding mag verstrekken.");

/// <summary>Refused because police data go to others on the Wpg only (§1.12, 7).</summary>
public sealed record PolitiegegevenZonderWpg() : Refusal(
    "WOV-32", "Een bevinding van de politie wordt alleen op grond van de Wpg verstrekt.", "Noem het artikel van de Wpg (16, 18, 19 of 20).");

/// <summary>Refused because the ground is not one of this organ, or not for this recipient.</summary>
public sealed record GrondPastNiet() : Refusal(
    "AVG-01", "Op deze grond mag dit orgaan niet aan deze ontvanger verstrekken.", "Kies een grond die voor dit orgaan en deze ontvanger geldt.");

/// <summary>Refused because criminal data are not for private parties in this house (<c>WOV-33</c>).</summary>
public sealed record NietAanPrivatePartij() : Refusal(
    "WOV-33", "Bevindingen worden niet aan een private partij verstrekt.", "Laat het bevoegde orgaan zelf mondeling afstemmen, onder eigen verantwoordelijkheid.");

/// <summary>Refused because this person does not know of such a finding.</summary>
public sealed record BevindingIsOnbekend() : Refusal(
    "ROL-02", "Deze bevinding is er niet, of is niet van een orgaan waarvoor u deelneemt.", "Kies een bevinding die u zelf kunt zien.");

internal sealed class BevindingVerstrekkenUseCase(Feitenlezer lezer) : AanleidingstapUseCase<BevindingVerstrekken>(lezer)
{
    public override CommandPolicy Policy => new("verstrekkingen", AuditActie.Verstrekken, Recht.Antwoorden) { AlleenRollen = Rollen.Bevindingen };

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Achteraf;

    /// <summary>Refuses a supply without a ground that fits who gives and who gets.</summary>
    /// <param name="van">The organ that found it.</param>
    /// <param name="aan">The receiving organ, or <see langword="null"/> for the leading municipality.</param>
    /// <param name="grond">The ground, if one is named.</param>
    public static Refusal? Grond(Orgaan van, Orgaan? aan, Verstrekkingsgrond? grond) =>
        aan is { } ontvanger && Orgaanprofielen.Van(ontvanger).Soort is OrgaanSoort.Privaat ? new NietAanPrivatePartij()
        : grond is not { } genoemd ? new VerstrekkingZonderGrond()
        : Orgaanprofielen.Van(van).Verstrekt.Contains(genoemd) && Orgaanprofielen.PastBijOntvanger(genoemd, aan) ? null
        : van is Orgaan.Politie ? new PolitiegegevenZonderWpg()
        : new GrondPastNiet();

    protected override Refusal? Weiger(IntegraleControle state, BevindingVerstrekken command, ControleFeiten feiten, CommandContext context) =>
        state.Bevinding(command.Bevinding) is not { } bevinding || !Bevindingzicht.MagVerstrekken(state, bevinding, context.Aanroep)
            ? new BevindingIsOnbekend()
        : command.Aan is { } aan && state.Deelname(aan) is null ? new OrgaanNeemtNietDeel()
        : Grond(bevinding.Vastgelegd.Orgaan, command.Aan, command.Grond);

    protected override Decision Beslis(IntegraleControle state, BevindingVerstrekken command, ControleFeiten feiten, CommandContext context)
    {
        var bevinding = state.Bevinding(command.Bevinding)!;
        return bevinding.IsVan(command.Aan) ? Decision.Nothing : Decision.Accept(new BevindingVerstrekt(
            command.Bevinding, bevinding.Vastgelegd.Orgaan, command.Aan, command.Grond!.Value, context.Aanroep.Gebruiker, context.Moment.Vandaag));
    }
}
