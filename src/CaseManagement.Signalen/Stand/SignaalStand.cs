using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Vragen;

namespace CaseManagement.Signalen.Stand;

/// <summary>Shows a signal as it was known at a moment.</summary>
internal sealed class SignaalStandUseCase(Standdiensten<SignaalDossier, SignaalInzage> diensten)
    : DossierStandUseCase<SignaalDossier, SignaalInzage>(diensten)
{
    public override QueryPolicy Policy =>
        new("signalen/{id}/stand", AuditActie.Inzien, "ondermijning-signaal", SignaalZaaktype.Doelcode, Recht.Metadata) { Weigert = true };
}

/// <summary>What the present state of a signal closes of its past.</summary>
internal sealed class SignaalStandregels : Standregels<SignaalDossier, SignaalInzage>
{
    // What is only kept stays closed (OND-20). What check 2A released is no part of this view, now or then: that is asked where the protocol is judged.
    public override SignaalDossier Begrens(SignaalDossier toen, SignaalDossier nu, Aanroep kijker) =>
        nu.Status.IsBewaard() ? toen with { Status = nu.Status } : toen;

    // Who may check is a question of today, and no answer of then.
    public override SignaalInzage Terug(SignaalInzage weergave, SignaalDossier toen) =>
        weergave with { Status = toen.Status.ToString(), PrivacycheckUitgesloten = null };

    public override Kennis? Kennis(SignaalDossier toen, SignaalDossier nu, Aanroep kijker) =>
        SignaalRegels.ZienHetSignaal.Contains(kijker.Rol) ? SignaalKennis.Van(toen) : null;
}
