using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Bibob.Inzien;

/// <summary>Refused because only a colleague by name takes part: partners are blocked or get data under art. 28 only (§7, <c>BIB-51</c>).</summary>
public sealed record DeelnemerNietToegestaan() : Refusal(
    "BIB-51",
    "Aan een Bibob-screening neemt alleen een met name genoemde medewerker van de gemeente deel.",
    "Leg een verstrekking vast als Wet Bibob art. 28 die toestaat.");

/// <summary>Refused because a handler sees only what <c>BIB-31</c> lets him see.</summary>
public sealed record BehandelaarIsGeenDeelnemer() : Refusal(
    "BIB-31", "Deze medewerker behandelt de vergunningaanvraag en ziet alleen wat daarvoor nodig is.", "Geef zo nodig de motivering vrij.");

/// <summary>What a Bibob screening adds to the common use cases, and its view per role.</summary>
internal sealed class BibobRegels : DossierRegels<BibobScreening, BibobInzage>
{
    public override Refusal? MagDuo(BibobScreening state, Duo duo) => Bevoegdheid.DuoWeigering(duo, state.OoitBehandelaar);

    public override Refusal? MagDeelnemer(BibobScreening state, Deelnemer deelnemer) => deelnemer switch
    {
        { Organisatie: not BibobZaaktype.Gemeente } or { Gebruiker: null } => new DeelnemerNietToegestaan(),
        { Gebruiker: { } gebruiker } when state.OoitBehandelaar.Contains(gebruiker) => new BehandelaarIsGeenDeelnemer(),
        _ => null,
    };

    public override BibobInzage Toon(
        BibobScreening state, DossierOverzicht overzicht, Recht recht, Moment moment, Aanroep kijker, IPersonalTextReader reader,
        ICollection<BetrokkeneId> getoond)
    {
        var vergunning = VergunningInzage.Van(overzicht.Id, state, reader);
        if (!MagMotivering(state, recht, kijker))
        {
            return new BibobInzage(vergunning, null, null);
        }

        getoond.Add(state.Betrokkene.Id);
        var motivering = state.Conclusie is null ? null : Volledigheid.Motivering(state, reader);
        if (!MagAlles(state, kijker))
        {
            return new BibobInzage(vergunning, motivering, null);
        }

        foreach (var relatie in state.Relaties)
        {
            getoond.Add(relatie.Id);
        }

        return new BibobInzage(vergunning, motivering, Volledigheid.Screening(state, reader));
    }

    // A handler never sees more than BIB-31, in whatever role he looks.
    private static bool MagMotivering(BibobScreening state, Recht recht, Aanroep kijker) =>
        (recht & (Recht.Lezen | Recht.Schrijven | Recht.Adviseren)) != Recht.Geen
        && !state.Vergunningbehandelaars.Contains(kijker.Gebruiker)
        && kijker.Rol is (Rol.BibobScreener or Rol.BibobCoordinator or Rol.Burgemeester or Rol.JuridischAdviseur);

    private static bool MagAlles(BibobScreening state, Aanroep kijker) =>
        kijker.Rol is Rol.BibobCoordinator || (kijker.Rol is Rol.BibobScreener && state.Kern.Duo?.Omvat(kijker.Gebruiker) is true);
}
