using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Vragen;

namespace CaseManagement.Signalen.Stand;

/// <summary>Shows a case as it was known at a moment.</summary>
internal sealed class CasusStandUseCase(Standdiensten<OndermijningsCasus, CasusInzage> diensten)
    : DossierStandUseCase<OndermijningsCasus, CasusInzage>(diensten)
{
    public override QueryPolicy Policy =>
        new("ondermijningscasussen/{id}/stand", AuditActie.Inzien, "ondermijning-casus", OndermijningsCasusZaaktype.Doelcode, Recht.Metadata) { Weigert = true };
}

/// <summary>What the present state of a case closes of its past.</summary>
internal sealed class CasusStandregels : Standregels<OndermijningsCasus, CasusInzage>
{
    // The regie is the duo of today: it sees the past in which it was not there yet, and who had the regie then sees no more than now. A recipient sees
    // only what the present plan and its checks still allow him.
    public override OndermijningsCasus Begrens(OndermijningsCasus toen, OndermijningsCasus nu, Aanroep kijker)
    {
        var vanNu = toen with { Kern = toen.Kern with { Duo = nu.Kern.Duo } };
        return CasusZicht.ZietGeheel(nu, kijker) ? vanNu : vanNu with
        {
            Intrekking = toen.Intrekking ?? nu.Intrekking,
            Interventies = [.. toen.Interventies.Where(interventie => nu.Interventies.Exists(heden => heden.Plan == interventie.Plan && heden.Check == interventie.Check))],
        };
    }

    public override CasusInzage Terug(CasusInzage weergave, OndermijningsCasus toen) => weergave;

    public override Kennis? Kennis(OndermijningsCasus toen, OndermijningsCasus nu, Aanroep kijker) =>
        CasusZicht.ZietGeheel(nu, kijker) ? new Kennis([.. Bekend(toen)], [.. Onbekend(toen)]) : null;

    private static IEnumerable<Kennisregel> Bekend(OndermijningsCasus toen) =>
    [
        new("CasusGestart", null, null, toen.Start.Stap.Op),
        .. toen.Plan is { } plan ? [new Kennisregel("PlanVanAanpak", null, null, plan.Stap.Op)] : Array.Empty<Kennisregel>(),
        .. toen.Interventies.SelectMany(interventie => (interventie.Check?.Regels ?? []).Select(regel => new Kennisregel(
            "PrivacyCheck2BUitvoering", $"{regel.Gegeven.Naam} - {regel.Ontvanger}", regel.Besluit.ToString(), interventie.Check!.Stap.Op))),
        .. SignaalKennis.Overdrachtschecks(toen),
        .. toen.Verstrekkingen.Select(verstrekt => new Kennisregel("Verstrekking", verstrekt.Ontvanger.ToString(), null, verstrekt.Stap.Op)),
        .. toen.Interventies.Where(interventie => interventie.Resultaat is not null)
            .Select(interventie => new Kennisregel("Interventie", interventie.Plan.Bevoegdheid.ToString(), interventie.Resultaat.ToString())),
    ];

    private static IEnumerable<Kennisregel> Onbekend(OndermijningsCasus toen) => !toen.IsActief ? [] :
    [
        .. toen.Plan is null ? [new Kennisregel("PlanVanAanpak")] : Array.Empty<Kennisregel>(),
        .. toen.Interventies.Where(interventie => interventie.Check is null)
            .Select(interventie => new Kennisregel("PrivacyCheck2BUitvoering", interventie.Plan.Bevoegdheid.ToString())),
        .. toen.Interventies.Where(interventie => interventie.Resultaat is null)
            .Select(interventie => new Kennisregel("Interventie", interventie.Plan.Bevoegdheid.ToString(), null, interventie.Plan.Deadline)),
    ];
}
