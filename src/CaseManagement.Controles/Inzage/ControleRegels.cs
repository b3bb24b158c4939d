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
    public override Refusal? MagDeelnemer(IntegraleControle state, Deelnemer deelnemer)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(deelnemer);
        return deelnemer.Organisatie == Organisaties.Gemeente || state.Organen.Exists(orgaan => orgaan.Organisatie == deelnemer.Organisatie)
            ? null
            : new OrganisatieIsGeenDeelnemendOrgaan();
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

        return new Inzagemaker(state, kijker, reader).Maak();
    }
}
