using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Destroys a dossier; the last step of a destruction that was proposed and approved.</summary>
/// <param name="Vernietiging">The destruction.</param>
/// <param name="Uitvoering">The attempt to carry it out, which must stand.</param>
public sealed record DossierVernietigen(DossierId Vernietiging, Guid Uitvoering);

/// <summary>What lies beside a dossier and goes with it, as its module knows it.</summary>
/// <typeparam name="TState">State of the case.</typeparam>
public interface IVernietigingsdeel<in TState>
    where TState : class
{
    /// <summary>Keys beside those that the dossier itself names, such as that of a vault.</summary>
    Task<IReadOnlyList<BetrokkeneId>> SleutelsAsync(DossierId id, TState state, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<BetrokkeneId>>([]);

    /// <summary>What stands in the way in another dossier; <see langword="null"/> when nothing does.</summary>
    Task<Refusal?> BlokkadeAsync(DossierId id, TState state, CancellationToken cancellation) => Task.FromResult<Refusal?>(null);

    /// <summary>Throws away what lies outside the log; once the log says that the dossier was destroyed, and again when that is repeated.</summary>
    /// <param name="state">The dossier as it was.</param>
    /// <returns>Whether all of it is gone; before it is, there is no proof.</returns>
    bool RuimOp(TState state) => true;
}

/// <summary>What must be known of what lies beside the dossier.</summary>
/// <param name="Sleutels">Its keys.</param>
/// <param name="Blokkade">What stands in the way.</param>
/// <param name="Begonnen">Whether the attempt stands, so that no hold can be accepted.</param>
public sealed record Delenfeiten(IReadOnlyList<BetrokkeneId> Sleutels, Refusal? Blokkade, bool Begonnen);

/// <summary>Decides it; sent by the program in the name of the archivist (<see cref="Vernietigingsgang"/>). The same once more changes nothing.</summary>
internal sealed class DossierVernietigenUseCase<TState>(
    Zaaktype<TState> zaaktype, IEnumerable<IVernietigingsdeel<TState>> delen, Lader<Vernietigingsdossier> vernietigingen)
    : CommandUseCase<TState, DossierVernietigen, Delenfeiten>
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("vernietiging", AuditActie.Vernietigen, Recht.Beslissen) { AlleenRollen = [Rol.Systeem], RolRegel = "AVG-42" };

    public override async Task<Delenfeiten> GatherAsync(TState? state, DossierVernietigen command, CommandContext context, CancellationToken cancellation)
    {
        var sleutels = new List<BetrokkeneId>();
        Refusal? blokkade = null;
        foreach (var deel in state is null ? [] : delen)
        {
            sleutels.AddRange(await deel.SleutelsAsync(context.Id, state!, cancellation));
            blokkade ??= await deel.BlokkadeAsync(context.Id, state!, cancellation);
        }

        var begonnen = (await vernietigingen.LaadAsync(command.Vernietiging, cancellation)).State?.Uitvoering;
        return new Delenfeiten(sleutels, blokkade, begonnen?.Opdracht == command.Uitvoering);
    }

    public override Decision Decide(TState? state, DossierVernietigen command, Delenfeiten facts, CommandContext context)
    {
        if (zaaktype is not IVernietigbaar vernietigbaar || state is null)
        {
            return Decision.Refuse(new ZaaktypeWordtNietVernietigd());
        }

        if (state.Kern.IsVernietigd)
        {
            return Decision.Nothing;
        }

        // Also who was kept out of it since he began.
        if (!facts.Begonnen || state.Kern.Uitgesloten.Contains(context.Aanroep.Gebruiker))
        {
            return Decision.Refuse(facts.Begonnen ? new NietVoorU() : new UitvoeringNietBegonnen());
        }

        var vandaag = context.Moment.Vandaag;
        var (dossier, kan) = (zaaktype.Overzicht(context.Id, state), vernietigbaar.Vernietigbaarheid(context.Id, state, vandaag));
        return (Vernietigregels.Dossier(dossier, kan, vandaag) ?? facts.Blokkade) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(new DossierVernietigd(kan.Regel, dossier.VernietigenOp!.Value, [.. kan.Sleutels.Concat(facts.Sleutels).Distinct()], vandaag));
    }
}
