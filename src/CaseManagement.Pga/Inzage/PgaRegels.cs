using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Pga.Inzage;

/// <summary>What PGA adds to the common use cases.</summary>
/// <param name="instellingen">What the municipality set.</param>
public sealed class PgaRegels(PgaInstellingen instellingen) : DossierRegels<PgaCasus, PgaInzage>
{
    /// <summary>Only organisations of the convenant take part (<c>PGA-04</c>, §4.5).</summary>
    public override Refusal? MagDeelnemer(PgaCasus state, Deelnemer deelnemer) =>
        instellingen.Convenant(state.Aanmelding.Convenant)?.MagDeelnemen(deelnemer.Organisatie) == true
            ? null
            : new OrganisatieIsGeenConvenantpartner();

    /// <summary>No actions before acceptance (minimal facts, §4.2) and none while scaled up (<c>PGA-23</c>).</summary>
    public override Refusal? MagActieWijzigen(PgaCasus state, Moment moment, Aanroep aanroep) => state switch
    {
        { Status: PgaStatus.Opgeschaald } => new CasusIsOpgeschaald(),
        { IsGeaccepteerd: false } or { IsActief: false } => new StapPastNietBijStatus(state.Status),
        _ => null,
    };

    /// <summary>A new action is new data: an overdue evaluation blocks it (§4.5), while what was agreed before can still be done.</summary>
    public override Refusal? MagActieAfspreken(PgaCasus state, Moment moment, Aanroep aanroep) =>
        MagActieWijzigen(state, moment, aanroep) ?? (state.IsEvaluatieVerlopen(moment.Vandaag) ? new EvaluatieIsVerlopen() : null);

    /// <inheritdoc/>
    public override PgaInzage Toon(
        PgaCasus state, DossierOverzicht overzicht, Recht recht, Moment moment, Aanroep kijker, IPersonalTextReader reader, ICollection<BetrokkeneId> getoond)
    {
        var zicht = Zicht.Van(kijker, instellingen.Convenant(state.Aanmelding.Convenant));
        if (zicht.ZietPersoon || zicht.ZietToezicht)
        {
            getoond.Add(state.Aanmelding.Betrokkene);
        }

        return new Inzagemaker(state, zicht, reader).Maak();
    }
}
