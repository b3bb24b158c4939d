using System.Globalization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;
using NodaTime.Text;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>The reasons that are about one action or one term, and who may read them.</summary>
internal static class Redentekst
{
    private static readonly LocalDatePattern Dag = LocalDatePattern.Create("dd-MM-uuuu", CultureInfo.InvariantCulture);

    // Agendas of later meetings are read today: no sentence may tell as past what is still to come.
    public static AgendaReden Van(ActieOverzicht actie) => new(
        AgendaRedenSoort.ActieVerlopen,
        string.Create(CultureInfo.InvariantCulture, $"Actie {actie.Nummer} moet uiterlijk op {Dag.Format(actie.Deadline)} gereed zijn."))
    {
        UiterlijkOp = actie.Deadline,
        Actie = actie.Nummer,
    };

    public static AgendaReden Van(TermijnOverzicht termijn) => new(
        AgendaRedenSoort.Termijn, $"De termijn {termijn.Soort} heeft als laatste dag {Dag.Format(termijn.UiterlijkOp)}.")
    {
        UiterlijkOp = termijn.UiterlijkOp,
        Termijn = termijn.Soort,
    };

    /// <summary>
    /// Whether somebody who attends the item reads this reason: what another partner must do, and a term that is not for him, he does not. Nor does
    /// anybody read a reason that does not tell which action or term it is about.
    /// </summary>
    public static bool MagLezen(AgendaReden reden, DossierOverzicht dossier, Aanroep kijker) => reden.Soort switch
    {
        AgendaRedenSoort.ActieVerlopen => dossier.Acties.Any(actie => actie.Nummer == reden.Actie && Leeszicht.ZietActie(dossier, actie, kijker)),
        AgendaRedenSoort.Termijn => reden.Termijn is { } termijn && Leeszicht.ZietTermijn(dossier, termijn, kijker),
        _ => true,
    };
}
