using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>What a weighing must know from elsewhere.</summary>
/// <param name="Protocol">The protocol in force, or the last one that was: its lists and terms go on to judge a weighing that shares nothing.</param>
/// <param name="HeeftCasus">Whether a case was started from the signal, though the signal may not have recorded that yet.</param>
public sealed record WegingFeiten(ProtocolVanKracht? Protocol, bool HeeftCasus);

/// <summary>Refused because the case has the regie: weighing its signal again would take away what the case rests on (§1.4).</summary>
public sealed record SignaalHeeftCasus() : Refusal(
    "OND-1.4", "Van dit signaal is een casus gestart; het signaal wordt niet meer gewogen.", "Werk verder in de casus, of besluit daar tot geen actie.");

/// <summary>A weighing: knows which protocol version is in force or was the last, and whether a case has the regie.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="protocollen">Tells the version in force.</param>
/// <param name="dossiers">Finds the case.</param>
internal abstract class WegingUseCase<TCommand>(IProtocolregister protocollen, IDossierregister dossiers)
    : CommandUseCase<SignaalDossier, TCommand, WegingFeiten>
    where TCommand : class
{
    public sealed override async Task<WegingFeiten> GatherAsync(
        SignaalDossier? state, TCommand command, CommandContext context, CancellationToken cancellation) => new(
        await protocollen.LaatstAsync(context.Moment.Nu, cancellation),
        await dossiers.ActueelAsync(OndermijningsCasusZaaktype.TypeNaam, OndermijningsCasusZaaktype.IdVan(context.Id), cancellation) is not null);
}
