using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>The weighings, in their order. Never just "2A": that is also a privacy check (§1.2).</summary>
public enum WegingSoort
{
    /// <summary>Is it about ondermijning?</summary>
    Weging1,

    /// <summary>Is it a task or power of the municipality?</summary>
    Weging2ATaak,

    /// <summary>Is it the territory of the municipality?</summary>
    Weging2BGrondgebied,

    /// <summary>How heavy is it, and where is it handled best?</summary>
    Weging3Zwaarte,

    /// <summary>Do the relevant hits confirm the signal enough to go on?</summary>
    Weging4,
}

/// <summary>Answer to a question of weging 1 or 2.</summary>
public enum Oordeel
{
    /// <summary>Yes: on to the next weighing.</summary>
    Ja,

    /// <summary>No: the signal ends here.</summary>
    Nee,
}

/// <summary>What every weighing records (§1.11), whatever its question.</summary>
/// <param name="Nummer">Number within the signal, from 1.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date (Europe/Amsterdam).</param>
/// <param name="Motivering">Why.</param>
/// <param name="ProtocolVersie">The protocol in force, or <see langword="null"/> when there was none (<c>OND-04</c>).</param>
/// <param name="BeleidVersie">The set of criteria and terms (<c>OND-02</c>).</param>
/// <param name="Herziening">What it reconsiders, if anything (<c>OND-10</c>).</param>
/// <param name="VernietigenOp">Day from which the signal must be destroyed, when the weighing ends it (<c>OND-22</c>).</param>
public sealed record WegingKop(
    int Nummer,
    GebruikerId Door,
    LocalDate Op,
    PersonalText Motivering,
    string? ProtocolVersie,
    string BeleidVersie,
    Herziening? Herziening,
    LocalDate? VernietigenOp);

/// <summary>A weighing is never changed; a new one refers to it and names the new facts (<c>OND-10</c>).</summary>
/// <param name="Van">Number of the weighing that is reconsidered.</param>
/// <param name="NieuweFeiten">What is known now that was not known then.</param>
public sealed record Herziening(int Van, PersonalText NieuweFeiten);

/// <summary>A recorded weighing, as the state carries it.</summary>
/// <param name="Soort">Which question.</param>
/// <param name="Kop">What every weighing records.</param>
/// <param name="Uitkomst">The answer by its domain name.</param>
/// <param name="GaatDoor">Whether the signal goes on after it.</param>
public sealed record Weging(WegingSoort Soort, WegingKop Kop, string Uitkomst, bool GaatDoor);
