using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen;

/// <summary>Makes personal text for events of a signal or a case.</summary>
internal static class Tekst
{
    /// <summary>Free text of the signal, under the key of the signal itself.</summary>
    public static PersonalText VanDossier(CommandContext context, string text) => Van(context, SignaalZaaktype.Doelcode, text);

    /// <summary>Free text that may be absent.</summary>
    public static PersonalText? VanDossierOfNull(CommandContext context, string? text) => OfNull(context, SignaalZaaktype.Doelcode, text);

    /// <summary>Text about one person, under that person's key.</summary>
    public static PersonalText VanBetrokkene(BetrokkeneId betrokkene, string text) =>
        PersonalText.Of(betrokkene, SignaalZaaktype.Doelcode, text);

    /// <summary>Free text of the dossier that the command is about, for a purpose.</summary>
    public static PersonalText Van(CommandContext context, string doel, string text) => PersonalText.Of(BetrokkeneId.Of(context.Id), doel, text);

    /// <summary>The same for text that may be absent.</summary>
    public static PersonalText? OfNull(CommandContext context, string doel, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Van(context, doel, text);
}
