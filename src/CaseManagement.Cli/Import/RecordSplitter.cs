using System.Text;

namespace CaseManagement.Cli.Import;

/// <summary>
/// Splits text into records and cells in one pass. It never throws and never drops a character: the raw texts and line ends,
/// put together, are the input. A library reader guesses on after a broken quotation mark; here that would let text inside a
/// cell become a line of its own, so from that point on nothing is interpreted any more.
/// </summary>
internal static class RecordSplitter
{
    public const char Scheidingsteken = ';';
    private const char Aanhaling = '"';

    public static IEnumerable<RuwRecord> Split(string tekst)
    {
        var (begin, regel, rij) = (0, 1, 0);
        int? kapotVanaf = null;
        while (begin < tekst.Length)
        {
            var record = kapotVanaf is null ? LeesRecord(tekst, begin, regel) : null;
            if (record is null)
            {
                kapotVanaf ??= regel;
                record = LeesFysiekeRegel(tekst, begin, regel, kapotVanaf.Value);
            }

            yield return record with { Rij = ++rij };
            begin += record.Tekst.Length + record.Regeleinde.Length;
            regel += Regeleinden(record.Tekst) + (record.Regeleinde.Length > 0 ? 1 : 0);
        }
    }

    private static RuwRecord? LeesRecord(string tekst, int begin, int regel)
    {
        var (cellen, celbegin) = (new List<string>(), new List<int>());
        var plaats = begin - 1;
        do
        {
            plaats++;
            celbegin.Add(plaats - begin);
            if (LeesCel(tekst, ref plaats) is not { } cel)
            {
                return null;
            }

            cellen.Add(cel);
        }
        while (plaats < tekst.Length && tekst[plaats] == Scheidingsteken);

        return new RuwRecord(regel, tekst[begin..plaats], RegeleindeOp(tekst, plaats), cellen, celbegin);
    }

    private static string? LeesCel(string tekst, ref int plaats)
    {
        if (plaats < tekst.Length && tekst[plaats] == Aanhaling)
        {
            return LeesAangehaald(tekst, ref plaats);
        }

        var begin = plaats;
        var lengte = tekst.AsSpan(begin).IndexOfAny(Scheidingsteken, '\r', '\n');
        plaats = lengte < 0 ? tekst.Length : begin + lengte;
        return tekst[begin..plaats];
    }

    private static string? LeesAangehaald(string tekst, ref int plaats)
    {
        var inhoud = new StringBuilder();
        while (true)
        {
            var begin = plaats + 1;
            plaats = tekst.IndexOf(Aanhaling, begin);
            if (plaats < 0)
            {
                return null;
            }

            inhoud.Append(tekst, begin, plaats - begin);
            plaats++;
            if (plaats == tekst.Length || tekst[plaats] != Aanhaling)
            {
                break;
            }

            inhoud.Append(Aanhaling);
        }

        while (plaats < tekst.Length && tekst[plaats] == ' ')
        {
            plaats++;
        }

        return plaats == tekst.Length || tekst[plaats] is Scheidingsteken or '\r' or '\n' ? inhoud.ToString() : null;
    }

    private static RuwRecord LeesFysiekeRegel(string tekst, int begin, int regel, int kapotVanaf)
    {
        var lengte = tekst.AsSpan(begin).IndexOfAny('\r', '\n');
        var einde = lengte < 0 ? tekst.Length : begin + lengte;
        return new RuwRecord(regel, tekst[begin..einde], RegeleindeOp(tekst, einde), [], [], kapotVanaf);
    }

    private static string RegeleindeOp(string tekst, int plaats) =>
        plaats >= tekst.Length ? "" : tekst.AsSpan(plaats).StartsWith("\r\n") ? "\r\n" : tekst[plaats..(plaats + 1)];

    private static int Regeleinden(string tekst)
    {
        var aantal = 0;
        for (var plaats = 0; plaats < tekst.Length; plaats++)
        {
            if (tekst[plaats] == '\n' || (tekst[plaats] == '\r' && !(plaats + 1 < tekst.Length && tekst[plaats + 1] == '\n')))
            {
                aantal++;
            }
        }

        return aantal;
    }
}
