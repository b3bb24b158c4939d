namespace CaseManagement.Controles.Aanleidingen;

/// <summary>Looks at the signal or case behind a control, and at the protocol; both from their streams, so that a retraction holds for the very next command.</summary>
/// <param name="register">Reads the signal or case by the contract that every case type speaks.</param>
/// <param name="protocollen">Tells the protocol in force.</param>
public sealed class Feitenlezer(IDossierregister register, IProtocolregister protocollen)
{
    private static readonly string[] zaaktypen = ["signaal", "ondermijningscasus"];

    /// <summary>The signal or case, or <see langword="null"/> when there is none (any more).</summary>
    public async Task<DossierOverzicht?> VindAsync(DossierId id, CancellationToken cancellation)
    {
        foreach (var zaaktype in zaaktypen)
        {
            if (await register.ActueelAsync(zaaktype, id, cancellation) is { AlsAanleiding: not null } dossier)
            {
                return dossier;
            }
        }

        return null;
    }

    /// <summary>The facts for a step.</summary>
    /// <param name="herkomst">The signal or case, if the control follows from one.</param>
    /// <param name="moment">The moment of the command.</param>
    /// <param name="dag">The civil day that the step tells of, when that is an earlier one.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<ControleFeiten> LeesAsync(DossierId? herkomst, Moment moment, LocalDate? dag, CancellationToken cancellation)
    {
        if (herkomst is not { } id)
        {
            return ControleFeiten.Geen;
        }

        var dossier = await VindAsync(id, cancellation);
        var eerder = dag is { } op && op < moment.Vandaag ? op.AtStartOfDayInZone(Moment.Zone).ToInstant() : moment.Nu;
        return new ControleFeiten(await StandAsync(dossier, cancellation), await protocollen.OpAsync(moment.Nu, cancellation))
        {
            HeeftPolitiegegevens = dossier?.AlsAanleiding?.HeeftPolitiegegevens == true,
            ProtocolOpDag = await protocollen.OpAsync(eerder, cancellation),
        };
    }

    // A case whose signal proved false is false with it, also before somebody retracted its supplies.
    private async Task<Aanleidingstand> StandAsync(DossierOverzicht? dossier, CancellationToken cancellation) => dossier switch
    {
        { AlsAanleiding.IsIngetrokken: true } => Aanleidingstand.Ingetrokken,
        { AlsAanleiding.Uit: { } uit } when await VindAsync(uit, cancellation) is { AlsAanleiding.IsIngetrokken: true } => Aanleidingstand.Ingetrokken,
        { IsActief: true } => Aanleidingstand.Loopt,
        _ => Aanleidingstand.Beeindigd,
    };
}
