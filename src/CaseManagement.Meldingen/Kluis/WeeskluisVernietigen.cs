using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>Destroys what was put in a vault for a melding that was never received, such as after a crash between the two.</summary>
/// <param name="Melding">The melding that did not come.</param>
public sealed record WeeskluisVernietigen(DossierId Melding);

/// <summary>Decides it, on whether the melding is really not there.</summary>
/// <param name="meldingen">Folds meldingen.</param>
internal sealed class WeeskluisVernietigenUseCase(Lader<Melding> meldingen) : CommandUseCase<Melderkluis, WeeskluisVernietigen, Meldingfeit>
{
    public override CommandPolicy Policy => new("wees", AuditActie.Vernietigen, Recht.Schrijven)
    {
        Opent = true,
        AlleenRollen = [Rol.Systeem],
        RolRegel = "MEL-02",
    };

    public override DossierId? VasteId(WeeskluisVernietigen command) => Melderkluis.IdVan(command.Melding);

    public override async Task<Meldingfeit> GatherAsync(
        Melderkluis? state, WeeskluisVernietigen command, CommandContext context, CancellationToken cancellation) =>
        new((await meldingen.LaadAsync(command.Melding, cancellation)).State is not null, null);

    public override Decision Decide(Melderkluis? state, WeeskluisVernietigen command, Meldingfeit facts, CommandContext context) =>
        facts.HeeftMelder || state is not { IsGevuld: true }
            ? Decision.Nothing
            : Decision.Accept(new MelderVergeten(
                command.Melding,
                Vergeetreden.MeldingNooitOntvangen,
                [state.Sleutel],
                context.Aanroep.Gebruiker,
                context.Moment.Vandaag));
}
