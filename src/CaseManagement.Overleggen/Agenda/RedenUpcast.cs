using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>
/// Frozen agendas of before told the action, the term and the day of a reason in their sentence only. It is read back here once, in the words of then,
/// which no longer change.
/// </summary>
internal static partial class RedenUpcast
{
    private static readonly LocalDatePattern Dag = LocalDatePattern.Create("dd-MM-uuuu", CultureInfo.InvariantCulture);

    /// <summary>An event with a list of items (<c>punten</c>).</summary>
    public static JsonObject Punten(JsonObject versie1)
    {
        foreach (var punt in versie1["punten"]?.AsArray() ?? [])
        {
            Redenen(punt);
        }

        return versie1;
    }

    /// <summary>An event with one item (<c>punt</c>).</summary>
    public static JsonObject Punt(JsonObject versie1)
    {
        Redenen(versie1["punt"]);
        return versie1;
    }

    private static void Redenen(JsonNode? punt)
    {
        foreach (var reden in punt?["redenen"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            var zin = reden["toelichting"]?.GetValue<string>() ?? "";
            switch (reden["soort"]?.GetValue<string>())
            {
                case nameof(AgendaRedenSoort.ActieVerlopen) when Actiezin().Match(zin) is { Success: true } gelezen:
                    reden["actie"] = int.Parse(gelezen.Groups["nummer"].Value, CultureInfo.InvariantCulture);
                    ZetDag(reden, gelezen);
                    break;
                case nameof(AgendaRedenSoort.Termijn) when Termijnzin().Match(zin) is { Success: true } gelezen:
                    reden["termijn"] = gelezen.Groups["soort"].Value;
                    ZetDag(reden, gelezen);
                    break;
                default:
                    break;
            }
        }
    }

    private static void ZetDag(JsonObject reden, Match gelezen)
    {
        if (Dag.Parse(gelezen.Groups["dag"].Value) is { Success: true, Value: var dag })
        {
            reden["uiterlijkOp"] = LocalDatePattern.Iso.Format(dag);
        }
    }

    [GeneratedRegex(@"^Actie (?<nummer>\d{1,9})\b.*?(?<dag>\d{2}-\d{2}-\d{4})?[^\d]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Actiezin();

    [GeneratedRegex(@"^De termijn (?<soort>.+) (heeft als laatste dag|eindigt op) (?<dag>\d{2}-\d{2}-\d{4})\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Termijnzin();
}
