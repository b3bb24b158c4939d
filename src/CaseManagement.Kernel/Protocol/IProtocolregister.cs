using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol.Sets;
using NodaTime;

namespace CaseManagement.Kernel.Protocol;

/// <summary>Tells which version of the protocol on sharing signals of ondermijning holds; the gate of <c>OND-01</c> asks it at every step.</summary>
public interface IProtocolregister
{
    /// <summary>The version in force at a moment, or <see langword="null"/> when there is none: then internal signals are not shared.</summary>
    /// <param name="moment">The moment of the command (UTC).</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<ProtocolVanKracht?> OpAsync(Instant moment, CancellationToken cancellation);

    /// <summary>
    /// The version in force, or the last one that was (<see cref="ProtocolVanKracht.IsBeeindigd"/>): its terms and lists go on to hold for the
    /// steps that share nothing, such as ending a signal after the protocol was withdrawn.
    /// </summary>
    /// <param name="moment">The moment of the command (UTC).</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<ProtocolVanKracht?> LaatstAsync(Instant moment, CancellationToken cancellation) => OpAsync(moment, cancellation);

    /// <summary>The sets that a version bound, or <see langword="null"/> when it bound none or is unknown.</summary>
    /// <param name="versie">The version that a step kept.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<Protocolsets?> SetsVanAsync(string versie, CancellationToken cancellation) => Task.FromResult<Protocolsets?>(null);
}

/// <summary>A protocol version that is in force (<c>OND-03</c>).</summary>
/// <param name="Versie">Its version, such as <c>v1.0</c>; every step of a signal keeps it (<c>OND-04</c>).</param>
/// <param name="VanafDatum">Civil date (Europe/Amsterdam) of entry into force.</param>
public sealed record ProtocolVanKracht(string Versie, LocalDate VanafDatum)
{
    /// <summary>The sets that it binds; <see langword="null"/> for a version from before sets were bound: then the shipped ones hold.</summary>
    public Protocolsets? Sets { get; init; }

    /// <summary>Whether it is no longer in force: it opens no gate, and no step is taken under it.</summary>
    public bool IsBeeindigd { get; init; }
}

/// <summary>Refused because an internal signal may not be shared while no protocol is in force: <c>409 protocol-niet-van-kracht</c>.</summary>
public sealed record ProtocolNietVanKracht() : Refusal(
    "OND-01",
    "Er is geen protocol voor het delen van signalen van kracht; een intern signaal mag nu niet worden gedeeld.",
    "Wacht tot college en burgemeester een protocol hebben vastgesteld, of neem het signaal niet in behandeling.");
