using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen;

/// <summary>Folds the events of a signal; pure.</summary>
internal static class SignaalVerloop
{
    public static SignaalDossier Evolve(SignaalDossier? state, IEvent @event) => (state, @event) switch
    {
        (null, SignaalOntvangen e) => new SignaalDossier { Ontvangst = e },
        (not null, IKernEvent e) => state.MetKern(state.Kern.Evolve(e)),
        (not null, IntakeVastgesteld e) => state with { Intake = e, Status = SignaalStatus.InIntake },
        (not null, BetrokkeneGekoppeld e) => state with { Betrokkenen = state.Betrokkenen.Add(Gekoppeld(e)) },
        (not null, Weging1Vastgelegd e) => NaOordeel(state, WegingSoort.Weging1, e.Weging, e.Uitkomst),
        (not null, Weging2AVastgelegd e) => NaOordeel(state, WegingSoort.Weging2ATaak, e.Weging, e.Uitkomst),
        (not null, Weging2BVastgelegd e) => NaOordeel(state, WegingSoort.Weging2BGrondgebied, e.Weging, e.Uitkomst),
        (not null, Weging3Vastgelegd e) => Na(
            state,
            new Weging(WegingSoort.Weging3Zwaarte, e.Weging, e.Uitkomst.ToString(), e.Uitkomst is not Weging3Uitkomst.NietInBehandeling),
            Wegingverloop.Na(e.Uitkomst)),
        (not null, SignaalOvergedragenAanAfdeling e) => state with { Verstrekking = e.Verstrekking },
        (not null, SignaalOvergedragenAanRiec e) => state with { Verstrekking = e.Verstrekking },
        (not null, OverdrachtBevestigd e) => state with { BevestigdOp = e.BevestigdOp, VernietigenOp = e.VernietigenOp },
        (not null, InformatieplichtVoldaan e) => Met(state, e.Betrokkene, t => t with { Status = InformatieplichtStatus.Voldaan, HerbeoordelenOp = null }),
        (not null, InformatieplichtUitgesteld e) =>
            Met(state, e.Betrokkene, t => t with { Status = InformatieplichtStatus.Uitgesteld, HerbeoordelenOp = e.HerbeoordelenOp }),
        (not null, InformatieplichtVervallen e) =>
            Met(state, e.Betrokkene, t => t with { Status = InformatieplichtStatus.Vervallen, HerbeoordelenOp = null }),
        (not null, BewaardSignaalVergeleken e) => state with { Vergelijkingen = state.Vergelijkingen.Add(e) },
        _ => throw new InvalidOperationException($"Event {@event.GetType().Name} does not belong to this point of a signal."),
    };

    private static SignaalDossier NaOordeel(SignaalDossier state, WegingSoort soort, WegingKop kop, Oordeel oordeel) =>
        Na(state, new Weging(soort, kop, oordeel.ToString(), oordeel is Oordeel.Ja), Wegingverloop.Na(soort, oordeel));

    private static SignaalDossier Na(SignaalDossier state, Weging weging, SignaalStatus status) => state with
    {
        Wegingen = state.Wegingen.Add(weging),
        Status = status,
        VernietigenOp = weging.Kop.VernietigenOp,
    };

    private static SignaalBetrokkene Gekoppeld(BetrokkeneGekoppeld e) =>
        new(e, new InformatieplichtTaak(InformatieplichtStatus.Open, e.InformerenUiterlijkOp));

    private static SignaalDossier Met(SignaalDossier state, BetrokkeneId id, Func<InformatieplichtTaak, InformatieplichtTaak> wijzig)
    {
        var index = state.Betrokkenen.FindIndex(betrokkene => betrokkene.Gekoppeld.Betrokkene == id);
        var huidig = state.Betrokkenen[index];
        return state with { Betrokkenen = state.Betrokkenen.SetItem(index, huidig with { Informatieplicht = wijzig(huidig.Informatieplicht) }) };
    }
}
