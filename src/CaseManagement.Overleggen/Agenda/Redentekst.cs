using System.Globalization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;
using NodaTime.Text;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>
/// The sentences of reasons that are about one action or one term, and who may read them. What a frozen agenda says is read back from the
/// sentence, so these words never change without keeping the old ones.
/// </summary>
internal static class Redentekst
{
    private const string ActieBegin = "Actie ";
    private const string TermijnBegin = "De termijn ";
    private const string TermijnEind = " heeft als laatste dag ";

    // As frozen agendas of before may say it.
    private const string TermijnEindVroeger = " eindigt op ";

    private static readonly LocalDatePattern Dag = LocalDatePattern.Create("dd-MM-uuuu", CultureInfo.InvariantCulture);

    // Agendas of later meetings are read today: no sentence may tell as past what is still to come.
    public static string Van(ActieOverzicht actie) =>
        string.Create(CultureInfo.InvariantCulture, $"{ActieBegin}{actie.Nummer} moet uiterlijk op {Dag.Format(actie.Deadline)} gereed zijn.");

    public static string Van(TermijnOverzicht termijn) => $"{TermijnBegin}{termijn.Soort}{TermijnEind}{Dag.Format(termijn.UiterlijkOp)}.";

    /// <summary>Whether somebody who attends the item reads this reason: what another partner must do, and a term that is not for him, he does not.</summary>
    public static bool MagLezen(AgendaReden reden, DossierOverzicht dossier, Aanroep kijker) => reden.Soort switch
    {
        AgendaRedenSoort.ActieVerlopen => dossier.Acties.Any(actie => actie.Nummer == Actienummer(reden) && Leeszicht.ZietActie(dossier, actie, kijker)),
        AgendaRedenSoort.Termijn => Leeszicht.ZietTermijn(dossier, Termijnsoort(reden), kijker),
        _ => true,
    };

    private static int Actienummer(AgendaReden reden) =>
        int.Parse(reden.Toelichting[ActieBegin.Length..].Split(' ')[0], CultureInfo.InvariantCulture);

    private static string Termijnsoort(AgendaReden reden)
    {
        var eind = reden.Toelichting.LastIndexOf(TermijnEind, StringComparison.Ordinal);
        return reden.Toelichting[TermijnBegin.Length..(eind >= 0 ? eind : reden.Toelichting.LastIndexOf(TermijnEindVroeger, StringComparison.Ordinal))];
    }
}
