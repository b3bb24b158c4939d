using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Controles.Inzage;

/// <summary>Refused because a partner is only invited when it takes part as an organ with a basis of its own (§1.7).</summary>
public sealed record OrganisatieIsGeenDeelnemendOrgaan() : Refusal(
    "OND-1.7", "Deze organisatie neemt niet met een eigen grondslag aan de controle deel.", "Voeg eerst het orgaan met zijn grondslag toe.");

/// <summary>What a control adds to the common use cases: partners take part as organs, and each reader sees his part.</summary>
public sealed class ControleRegels : DossierRegels<IntegraleControle, ControleInzage>
{
    /// <summary>What an organ records and does not supply is not for the regie, and neither is that it recorded something (ADR 0024).</summary>
    public override bool ZietDuoAlles => false;

    /// <inheritdoc/>
    public override Refusal? MagDuo(IntegraleControle state, Duo duo)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(duo);
        return state.Toetsers.Exists(duo.Omvat) ? new EigenControleNietToetsen() : null;
    }

    /// <inheritdoc/>
    public override Refusal? MagDeelnemer(IntegraleControle state, Deelnemer deelnemer)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(deelnemer);
        if (deelnemer.Organisatie == Organisaties.Gemeente)
        {
            return null;
        }

        // That there is a control at all follows from the signal: nobody of an organ comes in before check 2B allows that organ something.
        return state.Organen.Find(deelname => deelname.Organisatie == deelnemer.Organisatie) is not { } orgaan ? new OrganisatieIsGeenDeelnemendOrgaan()
            : state.Verval is { } ? new AanleidingIsIngetrokken()
            : Deling.MagIets(state, orgaan.Orgaan) ? null
            : new Check2BOntbreekt();
    }

    /// <inheritdoc/>
    public override ControleInzage Toon(
        IntegraleControle state, DossierOverzicht overzicht, Recht recht, Moment moment, Aanroep kijker, IPersonalTextReader reader,
        ICollection<BetrokkeneId> getoond)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(kijker);
        ArgumentNullException.ThrowIfNull(getoond);

        // What is written about a place tells of the people who are addressed there, whoever reads it.
        foreach (var interventie in state.Interventies)
        {
            getoond.Add(interventie.Voornemen.Geadresseerde);
        }

        return new Inzagemaker(state, kijker, moment.Vandaag, reader).Maak();
    }
}
