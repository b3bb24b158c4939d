using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Medewerkers;

namespace CaseManagement.Signalen.Deelname;

/// <summary>What the gate must know from elsewhere.</summary>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="Rollen">The roles of who is invited; <see langword="null"/> when the register does not know that person as somebody who is still there.</param>
internal sealed record Poortfeiten(ProtocolVanKracht? Protocol, IReadOnlyList<Rol>? Rollen);

/// <summary>
/// The gate before the common use cases of a signal or a case: inviting somebody, handing work about it to somebody and asking to discuss it are uses of the signal, so
/// they need a protocol in force (<c>OND-01</c>). What ends something (an action that is done, an invitation that is withdrawn, a conflict of interest) shares
/// nothing and stays possible.
/// </summary>
/// <typeparam name="TState">State of the signal or of the case.</typeparam>
/// <param name="zaaktype">Its type.</param>
/// <param name="isZover">From which step on a role takes part.</param>
/// <param name="protocollen">Tells the protocol in force.</param>
/// <param name="medewerkers">Tells the roles of people.</param>
/// <param name="matrix">Tells what a role may.</param>
internal sealed class Zaakpoort<TState>(
    IZaaktype zaaktype, Func<TState, Rol, bool> isZover, IProtocolregister protocollen, IMedewerkers medewerkers, NeedToKnowMatrix matrix) : IDossierpoort<TState>
    where TState : class, IDossierState<TState>, IVerstrekker
{
    public async Task<Refusal?> WeigerAsync(TState state, object command, CommandContext context, CancellationToken cancellation)
    {
        if (!IsGebruik(state, command))
        {
            return null;
        }

        var wie = command is DeelnemerUitnodigen { Gebruiker: { } gebruiker } ? await medewerkers.FindAsync(gebruiker, cancellation) : null;
        return Weiger(state, command, new Poortfeiten(
            await protocollen.OpAsync(context.Moment.Nu, cancellation), wie is { IsActief: true } ? wie.Rollen : null));
    }

    /// <summary>Refuses, purely.</summary>
    internal Refusal? Weiger(TState state, object command, Poortfeiten feiten) =>
        Protocolpoort.IsDicht(feiten.Protocol) ? new ProtocolNietVanKracht()
        : command is not DeelnemerUitnodigen ? null
        : state.IsIngetrokken ? new SignaalIsOnjuist()
        : feiten.Rollen is not { } rollen ? new DeelnemerOnbekend()
        : !rollen.Any(rol => Deelneming.Kent(matrix, rol, zaaktype.Gebied)) ? new RolNeemtNietDeel()
        : !rollen.Any(rol => Deelneming.Kent(matrix, rol, zaaktype.Gebied) && isZover(state, rol)) ? new DeelnameIsTeVroeg()
        : null;

    /// <summary>
    /// Whether the command brings the signal to somebody. A duo does when it brings in somebody who was not in the case; on a signal it never does, because only
    /// coordinators can be of it, and they read every signal.
    /// </summary>
    private bool IsGebruik(TState state, object command) => command switch
    {
        DeelnemerUitnodigen or ActieAfspreken or ActieOverdragen or BesprekingVerzoeken => true,
        DuoToewijzen duo => new[] { duo.EersteVerantwoordelijke, duo.Achtervang }.Any(wie => IsNieuw(state.Kern, wie)) && zaaktype is not SignaalZaaktype,
        _ => false,
    };

    private static bool IsNieuw(DossierKern kern, GebruikerId wie) =>
        kern.Duo?.Omvat(wie) != true && !kern.Deelnemers.Exists(deelnemer => deelnemer.Gebruiker == wie);
}

/// <summary>Refused because the register does not know this person, or not any more.</summary>
public sealed record DeelnemerOnbekend() : Refusal(
    "ROL-06",
    "Deze persoon staat niet (meer) als medewerker van de gemeente geregistreerd.",
    "Kies een medewerker uit het register, of laat de beheerder de medewerker registreren.");

/// <summary>Refused because an invitation would give this person nothing: none of the roles reads this type of case (§7).</summary>
public sealed record RolNeemtNietDeel() : Refusal(
    "ROL-02",
    "Geen van de rollen van deze persoon mag aan dit soort dossiers deelnemen.",
    "Nodig iemand uit die volgens de autorisatiematrix een taak heeft; gegevens gaan naar anderen via een vastgelegde verstrekking.");

/// <summary>Refused because this person has no task yet in this step of the protocol (§1.3).</summary>
public sealed record DeelnameIsTeVroeg() : Refusal(
    "OND-1.3",
    "In deze stap heeft deze persoon nog geen taak in het protocol.",
    "Het ondermijningsteam en de privacyfunctionaris komen erbij na weging 2B, de casusregisseur na privacycheck 1, wie de aanpak uitvoert na privacycheck 2A of 2B.");
