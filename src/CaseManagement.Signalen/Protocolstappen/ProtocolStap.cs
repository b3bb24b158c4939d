using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Signalen.Protocolstappen;

/// <summary>What every step from privacy check 1 on records of itself (§1.11, <c>OND-04</c>).</summary>
/// <param name="Door">Who performed it.</param>
/// <param name="Op">Civil date (Europe/Amsterdam).</param>
/// <param name="ProtocolVersie">The protocol in force; without one the step was refused (<c>OND-01</c>).</param>
public sealed record ProtocolStap(GebruikerId Door, LocalDate Op, string ProtocolVersie);
