using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Meldpunt;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;

namespace CaseManagement.Meldingen;

/// <summary>Folds the events of a melding; pure.</summary>
internal static class MeldingVerloop
{
    public static Melding Evolve(Melding? state, IEvent @event) => (state, @event) switch
    {
        (null, MeldingOntvangen e) => new Melding
        {
            Ontvangst = OudeMelder.Zonder(e),
            OudeMeldersleutel = OudeMelder.Sleutel(e),
            Soort = e.Soort,
            Spoed = e.Spoed,
            Tekst = e.Tekst,
        },
        (not null, IKernEvent e) => state.MetKern(state.Kern.Evolve(e)),
        (not null, NoodhulpBevestigd e) => state with { Noodhulp = state.Noodhulp.Add(e.Hulp) },
        (not null, TekstGecontroleerd { Gecorrigeerd: { } tekst } e) =>
            state.MetTekst(tekst, e.TeVernietigenSleutels) with { IsGecontroleerd = true },
        (not null, TekstGecontroleerd) => state with { IsGecontroleerd = true },
        (not null, GegevensVerwijderdBijIntake e) => state.MetTekst(e.Tekst, e.TeVernietigenSleutels),
        (not null, MeldingAangevuld e) => state with { Aanvullingen = state.Aanvullingen.Add(e), IsGecontroleerd = false },
        (not null, MeldingGesplitst e) => state.MetTekst(e.Rest, e.TeVernietigenSleutels) with { Splitsingen = state.Splitsingen.Add(e) },
        (not null, MeldingBeoordeeld e) => state with { Status = MeldingStatus.Beoordeeld, Soort = e.Soort, Spoed = e.Spoed },
        (not null, MeldingGerouteerd e) => state with { Status = MeldingStatus.Gerouteerd, Eigenaar = e.Eigenaar, Soort = e.Soort },
        (not null, MeldingOmgezet e) =>
            state with { Status = MeldingStatus.Omgezet, Resultaat = AfhandelResultaat.Opgepakt, OmgezetIn = e.Dossier, VernietigenOp = e.VernietigenOp },
        (not null, MeldingAfgehandeld e) => state with
        {
            Status = MeldingStatus.Afgehandeld,
            Resultaat = e.Resultaat,
            VernietigenOp = e.VernietigenOp,
        },
        (not null, MeldingDubbelVerklaard e) =>
            state with { Status = MeldingStatus.Dubbel, Resultaat = AfhandelResultaat.Afgebroken, DubbelVan = e.Van, VernietigenOp = e.VernietigenOp },
        (not null, GeenSignaalVerklaard e) => state with
        {
            Status = MeldingStatus.Afgehandeld,
            Resultaat = AfhandelResultaat.Afgewezen,
            VernietigenOp = e.VernietigenOp,
        },
        (not null, BijlageToegevoegd e) =>
            state with { Bijlagen = state.Bijlagen.Add(e), LaatsteBijlage = e.Nummer, IsGecontroleerd = false },
        (not null, BijlageVerwijderd e) => state with
        {
            Bijlagen = state.Bijlagen.RemoveAll(bijlage => bijlage.Nummer == e.Nummer),
            TeVernietigenSleutels = state.TeVernietigenSleutels.AddRange(e.TeVernietigenSleutels),
        },
        (not null, MelderBeantwoord e) => state with { Antwoorden = state.Antwoorden.Add(e) },
        (not null, MelderGeinformeerd e) => state with { Berichten = state.Berichten.Add(e.Bericht) },
        (not null, MelderInzageGevraagd) => state,
        _ => throw new InvalidOperationException($"Event {@event.GetType().Name} does not belong to this point of a melding."),
    };
}
