using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Signalen.Casus;

/// <summary>What a case adds to the common use cases: no external partner, four eyes, and a part of the view per department.</summary>
internal sealed class CasusRegels : DossierRegels<OndermijningsCasus, CasusInzage>
{
    internal static readonly Rol[] ZienDeCasus =
        [Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Privacyfunctionaris, Rol.Fg, Rol.Casusregisseur, Rol.Achtervang];

    public override Refusal? MagDuo(OndermijningsCasus state, Duo duo) =>
        state.IsToetser(duo.EersteVerantwoordelijke) || state.IsToetser(duo.Achtervang) ? new EigenSignaalNietToetsen() : null;

    public override Refusal? MagDeelnemer(OndermijningsCasus state, Deelnemer deelnemer) =>
        StringComparer.OrdinalIgnoreCase.Equals(deelnemer.Organisatie, Organisaties.Gemeente) ? null : new GeenExterneDeelnemer();

    public override Refusal? MagActie(OndermijningsCasus state, int nummer) =>
        state.Boek.IsVerwijdertaak(nummer) ? new ActieVolgtVerwijdering() : null;

    public override CasusInzage Toon(
        OndermijningsCasus state,
        DossierOverzicht overzicht,
        Recht recht,
        Moment moment,
        Aanroep kijker,
        IPersonalTextReader reader,
        ICollection<BetrokkeneId> getoond)
    {
        var geheel = ZienDeCasus.Contains(kijker.Rol);
        var ontvangers = state.Start.Toegelaten.Where(persoon => persoon.Gebruiker == kijker.Gebruiker).Select(persoon => persoon.Ontvanger).ToList();
        return new CasusInzage
        {
            Code = state.Start.Code,
            Status = state.Status.ToString(),
            Signaal = geheel ? state.Start.Signaal : null,
            Doel = geheel ? reader.Reveal(state.Plan?.Doel) : null,
            Evaluatiedatum = geheel ? state.Plan?.Evaluatiedatum : null,
            MonitoringTot = state.MonitoringTot,
            VernietigenOp = state.VernietigenOp,
            Interventies = [.. state.Interventies
                .Where(interventie => geheel || (!state.IsIngetrokken && ontvangers.Exists(ontvanger => CasusZicht.MagOntvangen(interventie, ontvanger))))
                .Select(interventie => Interventie(interventie, geheel ? null : ontvangers, reader))],
            Verstrekkingen = [.. state.Verstrekkingen
                .Where(verstrekking => geheel || ontvangers.Contains(verstrekking.Ontvanger))
                .Select(verstrekking => Verstrekking(verstrekking, reader))],
        };
    }

    private static CasusInterventieInzage Interventie(CasusInterventie interventie, List<Ontvanger>? alleenVoor, IPersonalTextReader reader) => new(
        interventie.Plan.Nummer,
        interventie.Plan.Orgaan.ToString(),
        interventie.Plan.Bevoegdheid.ToString(),
        reader.Reveal(interventie.Plan.Artikel),
        reader.Reveal(interventie.Plan.Omschrijving),
        interventie.Plan.Actor.ToString(),
        interventie.Plan.Deadline,
        interventie.Resultaat?.ToString(),
        [.. (interventie.Check?.Regels ?? [])
            .Where(regel => alleenVoor is null || alleenVoor.Contains(regel.Ontvanger))
            .Select(regel => new CheckregelInzage(regel.Gegeven.Naam, regel.Ontvanger.ToString(), regel.Besluit.ToString(), reader.Reveal(regel.Voorwaarden ?? regel.Motivering)))]);

    private static CasusverstrekkingInzage Verstrekking(CasusgegevensVerstrekt verstrekking, IPersonalTextReader reader) => new(
        verstrekking.Interventie,
        verstrekking.Check,
        verstrekking.Ontvanger.ToString(),
        [.. verstrekking.Gegevens.Select(gegeven => gegeven.Naam)],
        reader.Reveal(verstrekking.Grondslag),
        verstrekking.Op,
        verstrekking.Stap.Door.ToString());
}
