using NodaTime;

namespace CaseManagement.Privacy.Integriteit;

/// <summary>Verifies the whole log: the hash chain, positions and versions without gaps (I3). The host wires it on the verifier of the log.</summary>
public interface ILogIntegriteit
{
    /// <summary>Verifies now, from the first event to the last.</summary>
    Task<IntegriteitsRapport> ControleerAsync(CancellationToken cancellation);
}

/// <summary>What a verification of the log found.</summary>
/// <param name="IsIntact">Whether every event fits the chain.</param>
/// <param name="GecontroleerdOp">When (UTC).</param>
/// <param name="AantalGebeurtenissen">How many events were verified.</param>
/// <param name="LaatstePositie">Position of the last event that was verified.</param>
/// <param name="Hoofd">Link of the chain at that position, in hexadecimal; compare it with a signed head that was kept elsewhere.</param>
/// <param name="EersteAfwijking">Position of the first event that does not fit, or <see langword="null"/>.</param>
/// <param name="Bevinding">What is wrong there, in Dutch and without content; <see langword="null"/> when intact.</param>
public sealed record IntegriteitsRapport(
    bool IsIntact, Instant GecontroleerdOp, long AantalGebeurtenissen, long LaatstePositie, string Hoofd, long? EersteAfwijking = null,
    string? Bevinding = null);
