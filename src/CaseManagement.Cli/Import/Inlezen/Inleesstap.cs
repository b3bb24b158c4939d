using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>One command of a plan. The steps of a line are sent in order and each at most once, however often the line is brought in.</summary>
/// <param name="naam">Name within the dossier, also the key that makes a repeat harmless; never personal.</param>
internal abstract class Inleesstap(string naam)
{
    public string Naam => naam;

    /// <summary>
    /// What to say when the domain refuses the step, which is then not sent at all; <see langword="null"/> for a step that the domain
    /// is expected to accept.
    /// </summary>
    public string? AlsHetNietMag { get; init; }

    /// <summary>What the domain would refuse, without sending anything.</summary>
    public abstract Task<Refusal?> ProefAsync(Inleesgang gang, DossierId id, CancellationToken cancellation);

    /// <summary>The code of the dossier, or <see langword="null"/> when it does not exist.</summary>
    public abstract Task<string?> CodeAsync(Inleesgang gang, DossierId id, CancellationToken cancellation);

    public abstract Task<Uitkomst> StuurAsync(Inleesgang gang, DossierId id, CancellationToken cancellation);

    /// <summary>Whether an earlier run took the step.</summary>
    public Task<bool> IsGezetAsync(Inleesgang gang, DossierId id, CancellationToken cancellation) =>
        gang.Systeem.IsGestuurdAsync(id, Sleutel, cancellation);

    /// <summary>What was told about the step when its line was brought in; a step that was sent is answered from memory, another is not sent.</summary>
    public async Task<Bevinding?> HerinnerAsync(Inleesgang gang, DossierId id, CancellationToken cancellation)
    {
        if (await IsGezetAsync(gang, id, cancellation))
        {
            return await StuurAsync(gang, id, cancellation) is { IsGelukt: false } uitkomst ? Stapuitkomst.NietGezet(this, uitkomst) : null;
        }

        return AlsHetNietMag is null ? null
            : await ProefAsync(gang, id, cancellation) is { } refusal ? Stapuitkomst.NietGezet(this, refusal.RegelId, refusal.Melding, refusal.Advies)
            : Stapuitkomst.NietGezet(this, ImportRegelId.Stand, "Toen de regel werd ingelezen, mocht het nog niet.", "Zet de stap zelf, als die nog nodig is.");
    }

    protected string Sleutel => $"import/{naam}";
}

/// <summary>A step with its command.</summary>
internal sealed class Inleesstap<TState, TCommand, TFacts>(string naam, TCommand command) : Inleesstap(naam)
    where TState : class
    where TCommand : class
{
    /// <summary>The command that is sent; personal data.</summary>
    public TCommand Command => command;

    public override Task<Refusal?> ProefAsync(Inleesgang gang, DossierId id, CancellationToken cancellation) =>
        gang.Proef.WeigeringAsync<TState, TCommand, TFacts>(id, command, gang.Doel, gang.Door, cancellation);

    public override async Task<string?> CodeAsync(Inleesgang gang, DossierId id, CancellationToken cancellation) =>
        (await gang.Lader<TState>().LaadAsync(id, cancellation)).Overzicht?.Code;

    public override Task<Uitkomst> StuurAsync(Inleesgang gang, DossierId id, CancellationToken cancellation) =>
        gang.Systeem.StuurEenmaalAsync<TState, TCommand, TFacts>(id, command, gang.Doel, gang.Door, Sleutel, cancellation);
}
