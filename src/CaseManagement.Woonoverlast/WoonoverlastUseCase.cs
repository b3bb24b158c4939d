using System.Collections.Frozen;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast;

/// <summary>Base of every use case on an existing dossier: names the states it starts from, so that no transition is allowed by accident.</summary>
internal abstract class WoonoverlastUseCase<TCommand> : CommandUseCase<WoonoverlastDossier, TCommand>
    where TCommand : class
{
    /// <summary>The states from which the command is allowed (§3.3).</summary>
    protected abstract FrozenSet<WoonoverlastStatus> Vanuit { get; }

    public sealed override Decision Decide(WoonoverlastDossier? state, TCommand command, CommandContext context) => state switch
    {
        not null when Vanuit.Contains(state.Status) => Beslis(state, command, context),
        { IsActief: true } => Decision.Refuse(new StatusStaatDitNietToe(state.Status)),
        _ => Decision.Refuse(new DossierIsBeeindigd()),
    };

    protected abstract Decision Beslis(WoonoverlastDossier dossier, TCommand command, CommandContext context);
}

/// <summary>Refused because the state does not allow the step (§3.3).</summary>
/// <param name="Status">The state.</param>
public sealed record StatusStaatDitNietToe(WoonoverlastStatus Status) : Refusal(
    "WOV-3.3", $"Dit kan niet in de status {Status}.", "Rond eerst de stappen af die hieraan voorafgaan.");

/// <summary>Refused because a date of something that happened lies in the future.</summary>
public sealed record DatumLigtInDeToekomst() : Refusal("WOV-3.8", "De datum ligt in de toekomst.", "Vul de datum in waarop het gebeurde.");

/// <summary>Which roles may do what, where the matrix of §7 has one letter for several steps.</summary>
internal static class Rollen
{
    public static readonly IReadOnlyList<Rol> Oov = [Rol.Casusregisseur, Rol.Achtervang];
    public static readonly IReadOnlyList<Rol> OovEnMeldpunt = [Rol.MedewerkerMeldpunt, Rol.Casusregisseur, Rol.Achtervang];
    public static readonly IReadOnlyList<Rol> OovEnVth = [Rol.Casusregisseur, Rol.Achtervang, Rol.VthHandhaver];
    public static readonly IReadOnlyList<Rol> OovEnVoorzitter = [Rol.Casusregisseur, Rol.Achtervang, Rol.VoorzitterOverleg];
    public static readonly IReadOnlyList<Rol> OovEnPolitie = [Rol.Casusregisseur, Rol.Achtervang, Rol.Politie];
    public static readonly IReadOnlyList<Rol> OovEnBuurtbemiddeling = [Rol.Casusregisseur, Rol.Achtervang, Rol.Buurtbemiddeling];

    /// <summary>A change that belongs to the casusregisseur and the achtervang.</summary>
    public static CommandPolicy Wijzigt(string pad) => new(pad, AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Oov };

    /// <summary>A change that belongs to the intake, so to the desk as well (§7: <c>S (intake)</c>).</summary>
    public static CommandPolicy Neemt(string pad) => new(pad, AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = OovEnMeldpunt };
}

/// <summary>Makes sealed-to-be text of this module.</summary>
internal static class Teksten
{
    /// <summary>Free text of the dossier.</summary>
    public static PersonalText Tekst(this CommandContext context, string text) => Tekst(BetrokkeneId.Of(context.Id), text);

    /// <summary>Free text that may be absent.</summary>
    public static PersonalText? TekstOfNiets(this CommandContext context, string? text) =>
        TekstOfNiets(BetrokkeneId.Of(context.Id), text);

    /// <summary>Text about one person.</summary>
    public static PersonalText Tekst(BetrokkeneId betrokkene, string text) => PersonalText.Of(betrokkene, WoonoverlastZaaktype.DoelCode, text);

    /// <summary>Text about one person that may be absent; spaces alone are no text.</summary>
    public static PersonalText? TekstOfNiets(BetrokkeneId betrokkene, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Tekst(betrokkene, text);
}
