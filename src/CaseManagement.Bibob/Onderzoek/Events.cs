using System.Text.Json.Nodes;

namespace CaseManagement.Bibob.Onderzoek;

/// <summary>The own investigation started.</summary>
/// <param name="Op">Civil date.</param>
[EventType("bibob.eigen-onderzoek-gestart")]
public sealed record EigenOnderzoekGestart(LocalDate Op) : IEvent;

/// <summary>A source was consulted (<c>BIB-23</c>).</summary>
/// <param name="Nummer">Number within the screening, from 1.</param>
/// <param name="Bron">The source.</param>
/// <param name="Over">About whom.</param>
/// <param name="Zoekvraag">The query.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="Resultaat">
/// SHA-256 of the result, 64 lower-case hexadecimal digits; sealed, because the result of most sources can be guessed, and whoever can try every guess
/// on an open hash has the result. Absent where it was recorded openly: that one stands in the log for good, and is not carried any further.
/// </param>
/// <param name="Door">Who consulted.</param>
[EventType("bibob.bron-geraadpleegd", 2)]
public sealed record BronGeraadpleegd(
    int Nummer, BibobBron Bron, BetrokkeneId Over, PersonalText Zoekvraag, Instant Op, PersonalText? Resultaat, GebruikerId Door) : IEvent
{
    /// <summary>Version 1 had the hash openly.</summary>
    internal static JsonObject ZonderOpenHash(JsonObject versie1)
    {
        versie1.Remove("resultaatHash");
        return versie1;
    }
}

/// <summary>The own investigation ended.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Gronden">The conclusion per ground; empty when insufficiently clear.</param>
/// <param name="OnvoldoendeDuidelijk">Whether it did not give enough to conclude; only then the bureau is asked or a conclusion waits.</param>
/// <param name="Bevindingen">What was found (<c>BIB-25</c>).</param>
[EventType("bibob.eigen-onderzoek-afgerond")]
public sealed record EigenOnderzoekAfgerond(
    LocalDate Op, IReadOnlyList<GrondNiveau> Gronden, bool OnvoldoendeDuidelijk, PersonalText Bevindingen) : IEvent;
