using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen.Views;

/// <summary>Turns state into what is shown, with or without the content.</summary>
internal static class SignaalWeergave
{
    private const string Bewaard =
        "De inhoud is afgeschermd: het signaal wordt alleen nog bewaard. De signaalcoördinator kan het vergelijken met een nieuw signaal.";

    private const string NietVrijgegeven =
        "U ziet de inhoud hier niet. Wat in privacycheck 2A voor u is vrijgegeven, vraagt u op bij de vrijgave van dit signaal.";

    public static SignaalInzage Van(SignaalDossier state, bool metInhoud, IPersonalTextReader reader, ICollection<BetrokkeneId> getoond)
    {
        var inzage = new SignaalInzage
        {
            Code = state.Ontvangst.Code,
            Status = state.Status.ToString(),
            Kanaal = state.Ontvangst.Kanaal.ToString(),
            MelderSoort = state.Ontvangst.MelderSoort.ToString(),
            OntvangenOp = state.Ontvangst.OntvangenOp,
            VernietigenOp = state.VernietigenOp,
            Afgeschermd = metInhoud ? null : Bewaard,
            Onjuist = Onjuist(state, metInhoud ? reader : null),
            Wegingen = [.. state.Wegingen.Select(weging => Weging(weging, metInhoud ? reader : null))],
            Privacychecks = OnderzoekWeergave.Checks(state, metInhoud ? reader : null),
            Koppelvragen = [.. state.Koppelvragen.Select(vraag => new KoppelvraagInzage(vraag.Vraag, vraag.Stap.Op, vraag.Stap.Door.Value))],
        };
        return metInhoud ? MetInhoud(inzage, state, reader, getoond) : inzage;
    }

    /// <summary>For a role that the protocol gives no whole signal; what was released is asked for where the protocol is judged (<c>OND-01</c>, <c>OND-13</c>).</summary>
    public static SignaalInzage Beperkt(SignaalDossier state) => new()
    {
        Code = state.Ontvangst.Code,
        Status = state.Status.ToString(),
        Kanaal = "",
        MelderSoort = "",
        OntvangenOp = state.Ontvangst.OntvangenOp,
        VernietigenOp = state.VernietigenOp,
        Afgeschermd = NietVrijgegeven,
    };

    private static SignaalInzage MetInhoud(
        SignaalInzage inzage, SignaalDossier state, IPersonalTextReader reader, ICollection<BetrokkeneId> getoond)
    {
        foreach (var betrokkene in state.Betrokkenen)
        {
            getoond.Add(betrokkene.Gekoppeld.Betrokkene);
        }

        return inzage with
        {
            Omschrijving = reader.Reveal(state.Ontvangst.Omschrijving),
            Locatie = reader.Reveal(state.Ontvangst.Locatie),
            Kenmerk = reader.Reveal(state.Ontvangst.Kenmerk),
            Fenomeen = state.Intake?.Fenomeen.ToString(),
            Objecten = [.. state.Intake?.Objecten.Select(o => new ObjectInzage(o.Soort.ToString(), reader.Reveal(o.Aanduiding))) ?? []],
            Betrokkenen = [.. state.Betrokkenen.Select(betrokkene => Betrokkene(betrokkene, reader))],
            Bronvragen = [.. state.Bronvragen.Select(OnderzoekWeergave.Vraag)],
            Details = [.. state.Details.Select(detail => OnderzoekWeergave.Detail(detail, reader))],
        };
    }

    private static BetrokkeneInzage Betrokkene(SignaalBetrokkene betrokkene, IPersonalTextReader reader) => new(
        betrokkene.Gekoppeld.Betrokkene.ToString(),
        betrokkene.Gekoppeld.Rol.ToString(),
        reader.Reveal(betrokkene.Gekoppeld.Naam),
        reader.Reveal(betrokkene.Gekoppeld.Geboortedatum),
        betrokkene.Informatieplicht.Status.ToString(),
        betrokkene.Informatieplicht.UiterlijkOp,
        betrokkene.Informatieplicht.HerbeoordelenOp);

    private static OnjuistverklaringInzage? Onjuist(SignaalDossier state, IPersonalTextReader? reader) => state.Onjuist is not { } onjuist ? null : new(
        reader?.Reveal(onjuist.Reden),
        reader?.Reveal(onjuist.VastgesteldDoor),
        onjuist.VastgesteldOp,
        onjuist.Door.ToString(),
        onjuist.Op,
        state.OnjuistheidIsBevestigd);

    private static WegingInzage Weging(Weging weging, IPersonalTextReader? reader) => new(
        weging.Kop.Nummer,
        weging.Soort.ToString(),
        weging.Uitkomst,
        weging.Kop.Op,
        weging.Kop.Door.ToString(),
        weging.Kop.ProtocolVersie,
        weging.Kop.Herziening?.Van,
        reader?.Reveal(weging.Kop.Motivering));
}
