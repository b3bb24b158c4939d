using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Dossiers.Vragen;

namespace CaseManagement.Signalen.Stand;

/// <summary>Shows a signal as it was known at a moment.</summary>
internal sealed class SignaalStandUseCase(Standdiensten<SignaalDossier, SignaalInzage> diensten)
    : DossierStandUseCase<SignaalDossier, SignaalInzage>(diensten);

/// <summary>What the present state of a signal closes of its past.</summary>
internal sealed class SignaalStandregels : Standregels<SignaalDossier, SignaalInzage>
{
    // What is only kept stays closed (OND-20), what was retracted stays retracted, and a release counts only while it still holds for this reader.
    public override SignaalDossier Begrens(SignaalDossier toen, SignaalDossier nu, Moment moment, Aanroep kijker) => toen with
    {
        Status = nu.Status.IsBewaard() ? nu.Status : toen.Status,
        Onjuist = toen.Onjuist ?? nu.Onjuist,
        Vrijgave = toen.Vrijgave == nu.Vrijgave && Toelating.Van(nu, casus: null, kijker.Gebruiker, moment.Vandaag).Count > 0 ? toen.Vrijgave : null,
    };

    public override SignaalInzage Terug(SignaalInzage weergave, SignaalDossier toen) => weergave with { Status = toen.Status.ToString() };

    public override Kennis? Kennis(SignaalDossier toen, SignaalDossier nu, Aanroep kijker) =>
        SignaalRegels.ZienHetSignaal.Contains(kijker.Rol) ? SignaalKennis.Van(toen) : null;
}
