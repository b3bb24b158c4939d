using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Melder;
using NodaTime;

namespace CaseManagement.Meldingen.Meldpunt;

/// <summary>What an anonymous reporter reads with the receipt code: how it stands and what the desk wrote, never anything about others (<c>MEL-04</c>).</summary>
/// <param name="IsAfgerond">Whether the melding ended; then nothing can be added.</param>
/// <param name="Stand">How it stands, in a fixed sentence.</param>
/// <param name="Berichten">What the desk wrote to the reporter, oldest first.</param>
public sealed record Ontvangstbericht(bool IsAfgerond, string Stand, IReadOnlyList<Meldpuntbericht> Berichten)
{
    /// <summary>The answer for a melding; <see langword="null"/> for one that has no receipt code, or was destroyed.</summary>
    public static Ontvangstbericht? Van(Melding? melding, IPersonalTextReader reader) => melding is not { HeeftOntvangstcode: true, Kern.IsVernietigd: false } ? null : new(
        !melding.IsActief,
        MelderBerichten.Tekst(melding.IsActief ? MelderBericht.Ontvangst : MelderBericht.Afsluiting, melding.Ontvangst.Code),
        [.. melding.Antwoorden.Select(antwoord => new Meldpuntbericht(antwoord.Op, reader.Reveal(antwoord.Bericht)!))]);
}

/// <summary>A message of the desk.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Tekst">The message.</param>
public sealed record Meldpuntbericht(LocalDate Op, string Tekst);
