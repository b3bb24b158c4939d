using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Routering;

/// <summary>
/// Gives a melding to its one owner, or to another one with a reason (<c>MEL-10</c>). The old owner loses access. An internal signal goes
/// beyond its own department only under a protocol in force (<c>OND-01</c>).
/// </summary>
/// <param name="Bestemming">The department or organisation.</param>
public sealed record MeldingRouteren(Bestemming Bestemming)
{
    /// <summary>The person who handles it; of our own departments nobody else gets access.</summary>
    public GebruikerId? Behandelaar { get; init; }

    /// <summary>Why; required to re-route.</summary>
    public string? Reden { get; init; }
}

/// <summary>A melding was given to an owner.</summary>
/// <param name="Eigenaar">The owner from now on.</param>
/// <param name="Soort">The kind from now on.</param>
/// <param name="Reden">Why it was re-routed.</param>
/// <param name="ProtocolVersie">The protocol in force (<c>OND-04</c>).</param>
/// <param name="Door">Who routed it.</param>
/// <param name="Op">Civil date.</param>
[EventType("melding.gerouteerd")]
public sealed record MeldingGerouteerd(
    Eigenaar Eigenaar, MeldingSoort Soort, PersonalText? Reden, string? ProtocolVersie, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>Refused because the routing table does not allow it.</summary>
public sealed record BestemmingNietToegestaan() : Refusal(
    "MEL-5.3", "Deze soort melding kan hier niet naartoe.", "Kies een bestemming uit de routeringstabel van deze soort.");

/// <summary>Refused because a re-route needs a reason.</summary>
public sealed record RedenOntbreekt() : Refusal(
    "MEL-10", "Voor het doorrouteren van een melding is een reden nodig.", "Vul in waarom de melding naar een ander gaat.");

internal sealed class MeldingRouterenUseCase(IProtocolregister protocollen) : CommandUseCase<Melding, MeldingRouteren, ProtocolVanKracht?>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("routering", AuditActie.Wijzigen);

    public override Task<ProtocolVanKracht?> GatherAsync(
        Melding? state, MeldingRouteren command, CommandContext context, CancellationToken cancellation) =>
        protocollen.OpAsync(context.Moment.Nu, cancellation);

    public override Decision Decide(Melding? state, MeldingRouteren command, ProtocolVanKracht? facts, CommandContext context)
    {
        var weigering = MeldingRegels.MagBehandelen(state, MeldingStatus.Beoordeeld, MeldingStatus.Gerouteerd)
            ?? MeldingRegels.MagDoorgeven(state!)
            ?? Tabel(state!, command)
            ?? (facts is null && IsDelen(state!, command) ? new ProtocolNietVanKracht() : null);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new MeldingGerouteerd(
            new Eigenaar(command.Bestemming, command.Behandelaar),
            Routeringstabel.Van(command.Bestemming).WordtSoort ?? state!.Soort,
            Tekst.VanDossierOfNull(context, command.Reden),
            facts?.Versie,
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag));
    }

    private static Refusal? Tabel(Melding state, MeldingRouteren command)
    {
        var regel = Routeringstabel.Van(state.Soort);
        var opnieuw = state.Status is MeldingStatus.Gerouteerd;
        return !(opnieuw ? regel.Doorrouteren : regel.EersteBehandelaars).Contains(command.Bestemming) ? new BestemmingNietToegestaan()
            : opnieuw && string.IsNullOrWhiteSpace(command.Reden) ? new RedenOntbreekt()
            : null;
    }

    private static bool IsDelen(Melding state, MeldingRouteren command) =>
        state.IsInternSignaal && Routeringstabel.DeeltSignaal(command.Bestemming);
}
