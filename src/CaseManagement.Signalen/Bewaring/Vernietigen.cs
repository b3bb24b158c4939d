using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Vernietiging;
using NodaTime;

namespace CaseManagement.Signalen.Bewaring;

/// <summary>What stands in the way of destroying a signal or a case (<c>AVG-43</c>); pure.</summary>
internal static class Vernietigingsblokkade
{
    public static Refusal? Van(SignaalDossier state, LocalDate vandaag) =>
        state.Betrokkenen.Any(betrokkene => betrokkene.Informatieplicht.StaatOpen(vandaag)) ? new InformatieplichtVoorVernietiging()
        : state is { IsIngetrokken: true, OnjuistheidIsBevestigd: false } ? new OnjuistheidVoorVernietiging()
        : state.Kern.HeeftOpenActies ? new ErZijnOpenActies()
        : null;

    public static Refusal? Van(OndermijningsCasus state) => state.Kern.HeeftOpenActies ? new ErZijnOpenActies() : null;
}

/// <summary>A signal goes after its case: what the case says of people opens with the keys of the signal, and both have one term (§1.6).</summary>
/// <param name="casussen">Knows the case.</param>
internal sealed class Signaalvernietiging(Lader<OndermijningsCasus> casussen) : IVernietigingsdeel<SignaalDossier>
{
    public async Task<Refusal?> BlokkadeAsync(DossierId id, SignaalDossier state, CancellationToken cancellation) =>
        (await casussen.LaadAsync(OndermijningsCasusZaaktype.IdVan(id), cancellation)).State is { Kern.IsVernietigd: false } ? new EerstDeCasusVernietigen() : null;
}

/// <summary>A case waits for the duties that run on its signal: who must be told of it can be told only while it is there (<c>OND-33</c>).</summary>
/// <param name="signalen">Knows the signal.</param>
/// <param name="clock">Tells the day.</param>
internal sealed class Casusvernietiging(Lader<SignaalDossier> signalen, IClock clock) : IVernietigingsdeel<OndermijningsCasus>
{
    public async Task<Refusal?> BlokkadeAsync(DossierId id, OndermijningsCasus state, CancellationToken cancellation) =>
        (await signalen.LaadAsync(state.Start.Signaal, cancellation)).State is { Kern.IsVernietigd: false } signaal
            ? Vernietigingsblokkade.Van(signaal, new Moment(clock.GetCurrentInstant()).Vandaag)
            : null;
}

/// <summary>Refused because somebody must still be informed (<c>OND-33</c>; <c>AVG-43</c>).</summary>
public sealed record InformatieplichtVoorVernietiging() : Refusal(
    "AVG-43",
    "Het dossier kan niet worden vernietigd: een informatieplicht staat open of moet opnieuw worden beoordeeld.",
    "Informeer de betrokkene, stel dit gemotiveerd uit of leg vast waarom de plicht vervalt.");

/// <summary>Refused because nobody decided yet whether the report was false.</summary>
public sealed record OnjuistheidVoorVernietiging() : Refusal(
    "AVG-43", "Het signaal is onjuist verklaard en niemand heeft daarover beslist.", "Laat het ondermijningsteam of de privacyfunctionaris beslissen.");

/// <summary>Refused because the case of this signal is still there.</summary>
public sealed record EerstDeCasusVernietigen() : Refusal(
    "OND-1.6", "De casus van dit signaal is nog niet vernietigd.", "Vernietig eerst de casus en daarna het signaal.");
