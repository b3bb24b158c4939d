using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Overleggen.Plannen;

/// <summary>Gives a place of a series its meeting, or its meeting the date that the calendar gives now (<c>CAD-08</c>). For the program only.</summary>
/// <param name="Reeks">The series.</param>
/// <param name="OverlegType">Its type.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Volgnummer">The place in the rhythm.</param>
/// <param name="Nominaal">The date of the rhythm.</param>
/// <param name="Planning">When it is held; absent when the rules find no day (<c>CAD-03</c>).</param>
public sealed record OverlegPlannen(
    DossierId Reeks, string OverlegType, string Naam, int Volgnummer, LocalDate Nominaal, Planning? Planning);

internal sealed class OverlegPlannenUseCase : CommandUseCase<Overleg, OverlegPlannen>
{
    public override CommandPolicy Policy => new("planning", AuditActie.Wijzigen, Recht.Schrijven)
    {
        Methode = "PUT",
        AlleenRollen = [Rol.Systeem],
        RolRegel = "CAD-08",
    };

    public override Decision Decide(Overleg? state, OverlegPlannen command, CommandContext context)
    {
        var planning = command.Planning?.GezienOp(context.Moment.Nu);
        return state switch
        {
            null => Decision.Accept(new OverlegGepland(
                command.Reeks, command.OverlegType, command.Naam, command.Volgnummer, command.Nominaal, planning)),
            _ when !Herplanbaar.Is(state, context.Moment.Vandaag) || IsAlZo(state, planning) => Decision.Nothing,
            _ => Decision.Accept(new OverlegHerpland(planning)),
        };
    }

    private static bool IsAlZo(Overleg overleg, Planning? planning) =>
        planning is null ? overleg.VoorzitterMoetBeslissen : planning.IsGelijkAan(overleg.Planning);
}

/// <summary>
/// Whether the calendar may still touch a meeting: not once its agenda was sent, nor when the chair decided on it, nor when its day is past
/// (<c>CAD-08</c>).
/// </summary>
internal static class Herplanbaar
{
    public static bool Is(Overleg overleg, LocalDate vandaag) => !overleg.IsVerplaatst
        && (overleg.Planning?.Datum ?? overleg.Nominaal) >= vandaag
        && (overleg.Status is OverlegStatus.Gepland or OverlegStatus.AgendaGesloten || overleg.VoorzitterMoetBeslissen);
}
