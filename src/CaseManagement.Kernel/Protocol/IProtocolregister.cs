using CaseManagement.Kernel.Beslissen;
using NodaTime;

namespace CaseManagement.Kernel.Protocol;

/// <summary>Tells which version of the protocol on sharing signals of ondermijning holds; the gate of <c>OND-01</c> asks it at every step.</summary>
public interface IProtocolregister
{
    /// <summary>The version in force at a moment, or <see langword="null"/> when there is none: then internal signals are not shared.</summary>
    /// <param name="moment">The moment of the command (UTC).</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<ProtocolVanKracht?> OpAsync(Instant moment, CancellationToken cancellation);
}

/// <summary>A protocol version that is in force (<c>OND-03</c>).</summary>
/// <param name="Versie">Its version, such as <c>v1.0</c>; every step of a signal keeps it (<c>OND-04</c>).</param>
/// <param name="VanafDatum">Civil date (Europe/Amsterdam) of entry into force.</param>
public sealed record ProtocolVanKracht(string Versie, LocalDate VanafDatum);

/// <summary>Refused because an internal signal may not be shared while no protocol is in force: <c>409 protocol-niet-van-kracht</c>.</summary>
public sealed record ProtocolNietVanKracht() : Refusal(
    "OND-01",
    "Er is geen protocol voor het delen van signalen van kracht; een intern signaal mag nu niet worden gedeeld.",
    "Wacht tot college en burgemeester een protocol hebben vastgesteld, of neem het signaal niet in behandeling.");
