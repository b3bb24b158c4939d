using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen;

/// <summary>Makes personal text for events of a signal.</summary>
internal static class Tekst
{
    /// <summary>Free text of the signal, under the key of the signal itself.</summary>
    public static PersonalText VanDossier(CommandContext context, string text) =>
        PersonalText.Of(BetrokkeneId.Of(context.Id), SignaalZaaktype.Doelcode, text);

    /// <summary>Free text that may be absent.</summary>
    public static PersonalText? VanDossierOfNull(CommandContext context, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : VanDossier(context, text);

    /// <summary>Text about one person, under that person's key.</summary>
    public static PersonalText VanBetrokkene(BetrokkeneId betrokkene, string text) =>
        PersonalText.Of(betrokkene, SignaalZaaktype.Doelcode, text);
}
