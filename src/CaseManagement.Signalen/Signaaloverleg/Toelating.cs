using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Signalen.Signaaloverleg;

/// <summary>
/// For which recipients somebody reads what check 2A released (<c>OND-13</c>): until the plan van aanpak stands, and the regie as long as the
/// case runs; nobody once the report proved false. What others need after the plan, check 2B decides (<c>OND-14</c>).
/// </summary>
internal static class Toelating
{
    public static IReadOnlyList<Ontvanger> Van(SignaalDossier state, OndermijningsCasus? casus, GebruikerId gebruiker, LocalDate dag)
    {
        if (state is not { Vrijgave: { } vrijgave, Check2A: { } check } || dag > check.GeldigTot || state.IsIngetrokken || IsUitgesloten(state, casus, gebruiker))
        {
            return [];
        }

        var eigen = vrijgave.Toegelaten.Where(persoon => persoon.Gebruiker == gebruiker).Select(persoon => persoon.Ontvanger);
        return (state.Status, casus) switch
        {
            (SignaalStatus.OpAgendaSignaaloverleg, null) => [.. eigen],
            (SignaalStatus.OpAgendaSignaaloverleg or SignaalStatus.CasusGestart, { Status: CasusStatus.PlanInOpstelling }) => [.. eigen],
            (SignaalStatus.OpAgendaSignaaloverleg or SignaalStatus.CasusGestart, { IsActief: true }) when casus.HeeftRegie(gebruiker) =>
                [.. eigen.Where(wie => wie is Ontvanger.Casusregie)],
            _ => [],
        };
    }

    private static bool IsUitgesloten(SignaalDossier state, OndermijningsCasus? casus, GebruikerId gebruiker) =>
        state.Kern.Uitgesloten.Contains(gebruiker) || casus?.Kern.Uitgesloten.Contains(gebruiker) == true;
}

/// <summary>
/// The column of the matrix for what check 2A released: whoever works in a department or has the regie can be admitted, and reads his part
/// only then. Being admitted is the assignment (<c>ROL-02</c>).
/// </summary>
internal sealed class VrijgaveMatrix : IMatrixBron
{
    public const string Gebied = "vrijgave";

    private static readonly Rol[] Rollen =
    [
        Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Casusregisseur, Rol.Achtervang, Rol.VthHandhaver, Rol.Vergunningbehandelaar,
        Rol.Bronhouder, Rol.BibobCoordinator, Rol.JuridischAdviseur,
    ];

    public IReadOnlyList<MatrixCel> Cellen { get; } = [.. Rollen.Select(rol => new MatrixCel(rol, Gebied, Recht.Lezen, Reikwijdte.Toegewezen))];
}
