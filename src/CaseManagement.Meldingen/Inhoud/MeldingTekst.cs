using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Meldingen.Inhoud;

/// <summary>
/// The words of a melding, under a key of their own: when wrongly received data is taken out, that key is destroyed and with it the old
/// text in the log (<c>MEL-12</c>), while the rest of the melding stays readable.
/// </summary>
/// <param name="Sleutel">Pseudonym whose key protects this text and nothing else.</param>
/// <param name="Omschrijving">What was told.</param>
/// <param name="Betrokkenen">Whom it concerns, as free text; structured at the intake of the dossier.</param>
/// <param name="Locatie">Where.</param>
public sealed record MeldingTekst(BetrokkeneId Sleutel, PersonalText Omschrijving, PersonalText? Betrokkenen, PersonalText? Locatie) : ITekstsleutels
{
    IReadOnlyList<BetrokkeneId> ITekstsleutels.Tekstsleutels => [Sleutel];

    /// <summary>Seals typed text under a key.</summary>
    internal static MeldingTekst Van(BetrokkeneId sleutel, TekstOpgave opgave) => new(
        sleutel,
        PersonalText.Of(sleutel, MeldingZaaktype.Doelcode, opgave.Omschrijving),
        OfNull(sleutel, opgave.Betrokkenen),
        OfNull(sleutel, opgave.Locatie));

    private static PersonalText? OfNull(BetrokkeneId sleutel, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : PersonalText.Of(sleutel, MeldingZaaktype.Doelcode, text);
}

/// <summary>The words of a melding as typed in.</summary>
/// <param name="Omschrijving">What was told.</param>
/// <param name="Betrokkenen">Whom it concerns.</param>
/// <param name="Locatie">Where: object, coordinate or description.</param>
public sealed record TekstOpgave(string Omschrijving, string? Betrokkenen = null, string? Locatie = null);

internal sealed class TekstOpgaveVorm : AbstractValidator<TekstOpgave>
{
    public TekstOpgaveVorm() => RuleFor(t => t.Omschrijving).NotEmpty().WithMessage("Vul de omschrijving in.");
}

/// <summary>Makes other personal text of a melding.</summary>
internal static class Tekst
{
    /// <summary>Text of the desk itself, under the key of the melding.</summary>
    public static PersonalText VanDossier(CommandContext context, string text) =>
        PersonalText.Of(BetrokkeneId.Of(context.Id), MeldingZaaktype.Doelcode, text);

    /// <summary>Text that may be absent.</summary>
    public static PersonalText? VanDossierOfNull(CommandContext context, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : VanDossier(context, text);

    /// <summary>A new key for text.</summary>
    public static BetrokkeneId NieuweSleutel(CommandContext context, string rol = "tekst") => new(context.NewId(rol));
}
