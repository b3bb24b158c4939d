using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Signalen.Views;

/// <summary>What a signal adds to the common use cases: no external partner, and closed content once it is only kept.</summary>
internal sealed class SignaalRegels : DossierRegels<SignaalDossier, SignaalInzage>
{
    // The whole signal is for those who handle, weigh, check or supervise it; every other reader asks what check 2A released to him.
    public static readonly IReadOnlyList<Rol> ZienHetSignaal = [Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Privacyfunctionaris, Rol.Fg];

    public override Refusal? MagDuo(SignaalDossier state, Duo duo) =>
        state.Toetsers.Exists(duo.Omvat) ? new EigenSignaalNietToetsen() : null;

    public override Refusal? MagDeelnemer(SignaalDossier state, Deelnemer deelnemer) =>
        StringComparer.OrdinalIgnoreCase.Equals(deelnemer.Organisatie, "gemeente") ? null : new GeenExterneDeelnemer();

    public override Refusal? MagActie(SignaalDossier state, int nummer) =>
        state.Boek.IsVerwijdertaak(nummer) ? new ActieVolgtVerwijdering() : null;

    public override SignaalInzage Toon(
        SignaalDossier state,
        DossierOverzicht overzicht,
        Recht recht,
        Moment moment,
        Aanroep kijker,
        IPersonalTextReader reader,
        ICollection<BetrokkeneId> getoond)
    {
        if (!ZienHetSignaal.Contains(kijker.Rol))
        {
            return SignaalWeergave.Beperkt(state);
        }

        var inzage = SignaalWeergave.Van(state, metInhoud: !state.Status.IsBewaard(), reader, getoond);
        return kijker.Rol is Rol.Privacyfunctionaris
            ? inzage with { PrivacycheckUitgesloten = state.MagPrivacycheckDoen(kijker.Gebruiker)?.Melding }
            : inzage;
    }
}

/// <summary>Refused because no external partner takes part in a signal by default (<c>OND-06</c>; §1.12, 5).</summary>
public sealed record GeenExterneDeelnemer() : Refusal(
    "OND-1.12.5",
    "Politie en andere externe partners krijgen geen toegang tot een signaal.",
    "Nodig alleen medewerkers van de gemeente uit; gegevens gaan naar anderen via een vastgelegde verstrekking.");
