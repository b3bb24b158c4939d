using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Meldingen.Views;

/// <summary>What a melding shows: all but the reporter to the desk, the words to the owner, and the status to who brought it in.</summary>
internal sealed class MeldingDossierRegels : DossierRegels<Melding, MeldingInzage>
{
    public override MeldingInzage Toon(
        Melding state,
        DossierOverzicht overzicht,
        Recht recht,
        Moment moment,
        Aanroep kijker,
        IPersonalTextReader reader,
        ICollection<BetrokkeneId> getoond)
    {
        var status = new MeldingInzage { Code = state.Ontvangst.Code, Status = state.Status.ToString(), OntvangenOp = state.Ontvangst.OntvangenOp };
        return kijker.Rol switch
        {
            Rol.InternMelder => status,
            Rol.MedewerkerMeldpunt => VoorMeldpunt(MetInhoud(status, state, reader), state, reader),
            _ => MetInhoud(status, state, reader),
        };
    }

    private static MeldingInzage MetInhoud(MeldingInzage status, Melding state, IPersonalTextReader reader) => status with
    {
        Soort = state.Soort.ToString(),
        Kanaal = state.Ontvangst.Kanaal.ToString(),
        MelderSoort = state.Ontvangst.MelderSoort.ToString(),
        Spoed = state.Spoed,
        Waarschuwing = (MeldingRegels.MagBehandelen(state, state.Status) as EerstAlarmnummer)?.Melding
            ?? (MeldingRegels.MagBehandelen(state, state.Status) as EerstVeiligThuis)?.Melding,
        IsGecontroleerd = state.IsGecontroleerd,
        Omschrijving = reader.Reveal(state.Tekst.Omschrijving),
        Betrokkenen = reader.Reveal(state.Tekst.Betrokkenen),
        Locatie = reader.Reveal(state.Tekst.Locatie),
        Aanvullingen = [.. state.Aanvullingen.Select(aanvulling => reader.Reveal(aanvulling.Aanvulling)!)],
        Bijlagen = [.. state.Bijlagen.Select(bijlage => new BijlageInzage(bijlage.Nummer, bijlage.Soort.ToString(), bijlage.Omvang))],
        Kenmerk = reader.Reveal(state.Ontvangst.Kenmerk),
        Eigenaar = state.Eigenaar?.Bestemming.ToString(),
        OmTeZettenIn = state is { Status: MeldingStatus.Gerouteerd, Eigenaar: { } eigenaar }
            ? Routeringstabel.Opent(state.Soort, eigenaar.Bestemming)
            : null,
        OmgezetIn = state.OmgezetIn,
        DubbelVan = state.DubbelVan,
        GesplitstVan = state.Ontvangst.GesplitstVan,
        Splitsingen = [.. state.Splitsingen.Select(s => new SplitsingInzage(s.NaarMelding, s.Soort.ToString(), null))],
        VernietigenOp = state.VernietigenOp,
    };

    private static MeldingInzage VoorMeldpunt(MeldingInzage inzage, Melding state, IPersonalTextReader reader) => inzage with
    {
        HeeftMelder = state.Ontvangst.Melder is not null,
        Referentie = reader.Reveal(state.Ontvangst.Referentie),
        Antwoorden = [.. state.Antwoorden.Select(antwoord => reader.Reveal(antwoord.Bericht)!)],
        Splitsingen =
        [
            .. state.Splitsingen.Select(s => new SplitsingInzage(
                s.NaarMelding, s.Soort.ToString(), reader.Reveal(s.Deel.Omschrijving))),
        ],
    };
}
