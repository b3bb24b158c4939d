using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen.Stappen;

/// <summary>The weighings. One that is done stays done, unless an earlier question was answered again after it (<c>OND-10</c>).</summary>
internal static class Weegstappen
{
    public static Stap Weging1(Stappenbron bron) => bron.Signaal<Weging1Vastleggen, WegingFeiten>(
        "Weging 1: gaat het om ondermijning?", Stapsoort.Hoofdweg, Feiten, g => Oordelen(g, WegingSoort.Weging1, Proefopdrachten.Weging1));

    public static Stap Weging2A(Stappenbron bron) => bron.Signaal<Weging2ATaakVastleggen, WegingFeiten>(
        "Weging 2A: is het een taak van de gemeente?", Stapsoort.Hoofdweg, Feiten, g => Oordelen(g, WegingSoort.Weging2ATaak, Proefopdrachten.Weging2A));

    public static Stap Weging2B(Stappenbron bron) => bron.Signaal<Weging2BGrondgebiedVastleggen, WegingFeiten>(
        "Weging 2B: gaat het om het grondgebied van de gemeente?", Stapsoort.Hoofdweg, Feiten,
        g => Oordelen(g, WegingSoort.Weging2BGrondgebied, Proefopdrachten.Weging2B));

    public static Stap Weging3(Stappenbron bron, SignaalBeleid beleid) => bron.Signaal<Weging3ZwaarteVastleggen, WegingFeiten>(
        "Weging 3: hoe zwaar is het, en wie pakt het op?", Stapsoort.Hoofdweg, Feiten, g => Wegen<Weging3Uitkomst, Weging3ZwaarteVastleggen>(
            g, WegingSoort.Weging3Zwaarte,
            [Weging3Uitkomst.Vervolganalyse, Weging3Uitkomst.OverdrachtAfdeling, Weging3Uitkomst.OverdrachtRiec, Weging3Uitkomst.NietInBehandeling],
            (uitkomst, herziening) => wie => Proefopdrachten.Weging3(uitkomst, beleid, wie, herziening, g)));

    public static Stap Weging4(Stappenbron bron) => bron.Signaal<Weging4Vastleggen, WegingFeiten>(
        "Weging 4: bevestigen de hits het signaal?", Stapsoort.Hoofdweg, Feiten, g => Wegen<Weging4Uitkomst, Weging4Vastleggen>(
            g, WegingSoort.Weging4,
            [Weging4Uitkomst.Casusoverleg, Weging4Uitkomst.MonoOfMultidisciplinair, Weging4Uitkomst.OverdrachtRiec],
            (uitkomst, herziening) => wie => Proefopdrachten.Weging4(uitkomst, wie, herziening, g)));

    internal static ProtocolVanKracht? Protocol(Grond grond) => grond.Protocol;

    private static WegingFeiten Feiten(Grond grond) => new(grond.Protocol, HeeftCasus: grond.Casus is not null);

    private static IEnumerable<Poging<TCommand>> Oordelen<TCommand>(
        Grond grond, WegingSoort soort, Func<Oordeel, HerzieningOpgave?, TCommand> opdracht) =>
        Wegen<Oordeel, TCommand>(grond, soort, [Oordeel.Ja, Oordeel.Nee], (oordeel, herziening) => _ => opdracht(oordeel, herziening));

    private static IEnumerable<Poging<TCommand>> Wegen<TUitkomst, TCommand>(
        Grond grond, WegingSoort soort, IEnumerable<TUitkomst> uitkomsten,
        Func<TUitkomst, HerzieningOpgave?, Func<Kernel.Identiteit.GebruikerId, TCommand>> opdracht)
        where TUitkomst : struct, Enum
    {
        var wegingen = grond.Signaal.Wegingen;
        var vorige = wegingen.FindLastIndex(weging => weging.Soort == soort);
        var achterhaald = vorige >= 0 && wegingen.FindLastIndex(weging => weging.Soort < soort) > vorige;
        var herziening = achterhaald ? new HerzieningOpgave(wegingen[vorige].Kop.Nummer, "proef") : null;
        return
        [
            new Poging<TCommand>([.. uitkomsten.Select(uitkomst => (uitkomst.ToString(), opdracht(uitkomst, herziening)))])
            {
                Telt = achterhaald ? false : null,
            },
        ];
    }
}
