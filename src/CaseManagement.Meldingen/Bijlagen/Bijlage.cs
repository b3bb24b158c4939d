using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Bijlagen;

/// <summary>What an attachment is, by its content: only kinds of which everything but the content can be taken away.</summary>
public enum BijlageSoort
{
    /// <summary>JPEG image.</summary>
    Jpeg,

    /// <summary>PNG image.</summary>
    Png,

    /// <summary>Plain text in UTF-8.</summary>
    Tekst,
}

/// <summary>An attachment that was stripped, sealed and put in the vault of attachments. It has no name: a file name tells who made it.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Omvang">Bytes of the stripped content.</param>
/// <param name="Bestand">Where it lies in the vault.</param>
/// <param name="Sleutel">The key that opens it, base64; made for this attachment alone.</param>
/// <param name="Vingerafdruk">SHA-256 of the sealed file, in hexadecimal.</param>
public sealed record BijlageOpgave(BijlageSoort Soort, long Omvang, Guid Bestand, string Sleutel, string Vingerafdruk);

/// <summary>
/// An attachment was added. The log holds the key of the file, sealed under a key of its own, and the fingerprint of the sealed file: who changes the
/// file is found out, and without the key in the log nobody reads it.
/// </summary>
/// <param name="Nummer">Within the melding, from 1; a number is never used again.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Omvang">Bytes of the stripped content.</param>
/// <param name="Bestand">Where it lies in the vault of attachments.</param>
/// <param name="Sleutel">The key that opens the file, sealed under a key that protects nothing else.</param>
/// <param name="Vingerafdruk">SHA-256 of the sealed file.</param>
/// <param name="OntvangenOp">Civil date of receipt.</param>
[EventType("melding.bijlage-toegevoegd")]
public sealed record BijlageToegevoegd(
    int Nummer, BijlageSoort Soort, long Omvang, Guid Bestand, PersonalText Sleutel, string Vingerafdruk, LocalDate OntvangenOp) : IEvent
{
    /// <summary>The events of new attachments.</summary>
    internal static IEnumerable<BijlageToegevoegd> Van(int laatste, IReadOnlyList<BijlageOpgave> opgaven, CommandContext context) => opgaven.Select(
        (opgave, index) => new BijlageToegevoegd(
            laatste + index + 1,
            opgave.Soort,
            opgave.Omvang,
            opgave.Bestand,
            PersonalText.Of(Tekst.NieuweSleutel(context, $"bijlage-{index + 1}"), MeldingZaaktype.Doelcode, opgave.Sleutel),
            opgave.Vingerafdruk,
            context.Moment.Vandaag));
}

/// <summary>Refused because of the number of attachments.</summary>
public sealed record TeVeelBijlagen() : Refusal(
    "MEL-13",
    $"Een melding heeft ten hoogste {BijlageRegels.PerKeer} bijlagen per keer en {BijlageRegels.PerMelding} in totaal.",
    "Stuur de belangrijkste bijlagen en vertel de rest in de tekst.");

/// <summary>How many attachments there may be.</summary>
public static class BijlageRegels
{
    /// <summary>In one report or addition.</summary>
    public const int PerKeer = 5;

    /// <summary>In the whole life of a melding, removed ones included.</summary>
    public const int PerMelding = 20;

    /// <summary>Refuses more than there may be.</summary>
    internal static Refusal? Past(int laatste, IReadOnlyList<BijlageOpgave> nieuw) =>
        nieuw.Count > PerKeer || laatste + nieuw.Count > PerMelding ? new TeVeelBijlagen() : null;
}
