using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using NodaTime;

namespace CaseManagement.Signalen.Views;

/// <summary>Turns the released data elements into what one participant reads; what was not released to him is not there (<c>OND-13</c>).</summary>
internal static class VrijgaveWeergave
{
    public static IReadOnlyList<VrijgegevenInzage> Van(
        SignaalDossier state, IReadOnlyCollection<Ontvanger> ontvangers, IPersonalTextReader reader, ICollection<BetrokkeneId> getoond)
    {
        var cellen = (state.Vrijgave?.Vrijgegeven ?? []).Where(cel => ontvangers.Contains(cel.Ontvanger)).ToList();
        if (cellen.Exists(TeltVoorIedereen))
        {
            state.Betrokkenen.ForEach(betrokkene => getoond.Add(betrokkene.Gekoppeld.Betrokkene));
        }

        return [.. cellen.Select(cel => Toon(state, cel, reader))];
    }

    // An address or a description says something about everybody whom the signal is about (AVG-01), also about who was linked later; a text from
    // which they were taken out does not.
    private static bool TeltVoorIedereen(VrijgegevenGegeven cel) => !cel.Gepseudonimiseerd || cel.Gegeven.Soort is SignaalElement.Betrokkenen;

    private static VrijgegevenInzage Toon(SignaalDossier state, VrijgegevenGegeven cel, IPersonalTextReader reader)
    {
        var (herkomst, datum) = Herkomst(state, cel.Gegeven);
        var pseudoniem = cel.Gepseudonimiseerd
            ? state.Check2A!.Matrix.First(regel => regel.Gegeven == cel.Gegeven && regel.Ontvanger == cel.Ontvanger).Pseudoniem
            : null;
        return new VrijgegevenInzage(
            cel.Gegeven.Soort.ToString(),
            cel.Gegeven.Detail,
            herkomst,
            datum,
            cel.Gepseudonimiseerd,
            pseudoniem is null ? [.. Inhoud(state, cel, reader)] : [reader.Reveal(pseudoniem) ?? ""]);
    }

    private static IEnumerable<string> Inhoud(SignaalDossier state, VrijgegevenGegeven cel, IPersonalTextReader reader)
    {
        string Open(PersonalText? text) => reader.Reveal(text) ?? "";
        return cel.Gegeven.Soort switch
        {
            SignaalElement.Omschrijving => [Open(state.Ontvangst.Omschrijving)],
            SignaalElement.Locatie => [Open(state.Ontvangst.Locatie)],
            SignaalElement.Objecten => state.Intake!.Objecten.Select(o => $"{o.Soort}: {Open(o.Aanduiding)}"),
            SignaalElement.Betrokkenen => state.Betrokkenen
                .Where(betrokkene => state.Vrijgave!.Betrokkenen.Contains(betrokkene.Gekoppeld.Betrokkene))
                .Select(betrokkene => Betrokkene(betrokkene.Gekoppeld, cel, reader)),
            SignaalElement.Wegingen => state.Wegingen.Select(weging => cel.Gepseudonimiseerd
                ? $"{weging.Soort}: {weging.Uitkomst}"
                : $"{weging.Soort}: {weging.Uitkomst}. {Open(weging.Kop.Motivering)}"),
            _ => state.Details.Where(detail => detail.Nummer == cel.Gegeven.Detail).Select(detail => Open(detail.Inhoud)),
        };
    }

    private static string Betrokkene(BetrokkeneGekoppeld gekoppeld, VrijgegevenGegeven cel, IPersonalTextReader reader) =>
        cel.Gepseudonimiseerd ? $"{gekoppeld.Rol}: {gekoppeld.Betrokkene}" : $"{gekoppeld.Rol}: {reader.Reveal(gekoppeld.Naam)}";

    private static (string Herkomst, LocalDate? Datum) Herkomst(SignaalDossier state, Gegeven gegeven) => gegeven.Soort switch
    {
        SignaalElement.Omschrijving or SignaalElement.Locatie => ("Ontvangst", state.Ontvangst.OntvangenOp),
        SignaalElement.Objecten or SignaalElement.Betrokkenen => ("Intake", state.Intake!.Op),
        SignaalElement.Wegingen => ("Weging", state.Wegingen[^1].Kop.Op),
        _ => state.Details.Find(detail => detail.Nummer == gegeven.Detail) is { } detail ? (detail.Bron.ToString(), detail.Datum) : ("", null),
    };
}
