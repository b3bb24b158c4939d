using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Inzien;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;
using NodaTime;

namespace CaseManagement.Signalen.Werklijst;

/// <summary>
/// A coordinator sees the signals and cases for which he is responsible, and those that nobody is responsible for yet; the privacyfunctionaris the
/// checks and notices that wait, the team the weighings, both the declarations of a false report. Whoever declared a conflict of interest finds nothing of that dossier, not even in the count.
/// </summary>
internal sealed class SignaalwerklijstUseCase(
    Dossierregister register, Zaakpaarlezer lezer, Signaalstappen signaalstappen, Casusstappen casusstappen, Toegangscontrole controle,
    Koppelberichtlezer koppelberichten)
    : QueryUseCase<SignaalwerklijstInzien, Signaalwerklijst>
{
    private readonly SignaalZaaktype signaaltype = new();
    private readonly OndermijningsCasusZaaktype casustype = new();

    public override QueryPolicy Policy => new("werklijsten/signalen", AuditActie.Zoeken, "ondermijning-signaal", SignaalZaaktype.Doelcode, Recht.Metadata)
    {
        AlleenRollen = [Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Privacyfunctionaris],
    };

    public override SignaalwerklijstInzien Bind(Parameters parameters) => new()
    {
        Zaaktype = parameters.Tekst("zaaktype"),
        Status = parameters.Tekst("status"),
        Termijn = parameters.Keuze<Werktermijn>("termijn") ?? Werktermijn.Alle,
    };

    public override async Task<Antwoord<Signaalwerklijst>> AnswerAsync(
        SignaalwerklijstInzien query, QueryContext context, CancellationToken cancellation)
    {
        var stand = await register.StandVanAsync(signaaltype.Naam, null, cancellation);
        var berichten = (await BerichtenAsync(context, cancellation)).ToLookup(bericht => bericht.Signaal, bericht => bericht.Vraag);
        var gevonden = new List<(DossierOverzicht Dossier, Werkregel Regel)>();

        // The register may lag behind; what is shown, and whether, is judged on the streams themselves.
        foreach (var signaal in stand.Dossiers.Where(dossier => berichten.Contains(dossier.Id) || Werkregels.KanWerkZijn(dossier, context.Moment.Vandaag)))
        {
            var paar = await lezer.VanSignaalAsync(signaal.Id, context.Moment, cancellation);
            if (paar.Grond(context.Moment) is { } grond)
            {
                gevonden.AddRange(await RegelAsync(signaaltype, paar.Signaal.Nu.Overzicht!, signaalstappen.Alle, grond, [.. berichten[signaal.Id]], context, cancellation));
                gevonden.AddRange(grond.Casusoverzicht is { } casus
                    ? await RegelAsync(casustype, casus, casusstappen.Alle, grond, [], context, cancellation)
                    : []);
            }
        }

        var lijst = gevonden.Where(rij => Past(query, rij.Regel))
            .OrderBy(rij => rij.Regel.UiterlijkOp ?? LocalDate.MaxIsoValue).ThenBy(rij => rij.Regel.GeopendOp)
            .ThenBy(rij => rij.Regel.Code, StringComparer.Ordinal).ToList();
        IEnumerable<BetrokkeneId> betrokkenen = lijst.SelectMany(rij => rij.Dossier.Betrokkenen).Select(betrokkene => betrokkene.Id);
        return new Antwoord<Signaalwerklijst>(
            new Signaalwerklijst([.. lijst.Select(rij => rij.Regel)]),
            new Inzage(signaaltype.Naam, [.. lijst.Select(rij => rij.Regel.Id)], [.. betrokkenen.Distinct()], lijst.Count))
        {
            Positie = stand.Positie,
        };
    }

    private async Task<List<KoppelberichtInzage>> BerichtenAsync(QueryContext context, CancellationToken cancellation) =>
        Rolverdeling.Privacy.Contains(context.Aanroep.Rol)
        && controle.BeoordeelGebied(context.Aanroep, KoppelberichtMatrix.Gebied, SignaalZaaktype.Doelcode, Recht.Lezen).IsVerleend
            ? await koppelberichten.VoorAsync(context.Aanroep.Gebruiker, cancellation)
            : [];

    private async Task<IEnumerable<(DossierOverzicht Dossier, Werkregel Regel)>> RegelAsync(
        IZaaktype zaaktype, DossierOverzicht dossier, IReadOnlyList<Stap> stappen, Grond grond, IReadOnlyList<int> berichten, QueryContext context,
        CancellationToken cancellation)
    {
        var aanroep = context.Aanroep with { Doel = zaaktype.Doel.Code };
        var nodig = aanroep.Rol is Rol.Privacyfunctionaris ? Recht.Metadata : Recht.Lezen;
        var oordeel = await controle.BeoordeelAsync(aanroep, dossier, nodig, cancellation);

        // Supervision survives a conflict of interest (ADR 0013); work does not.
        if (!oordeel.IsVerleend || dossier.Uitgesloten.Contains(aanroep.Gebruiker) || !Werkregels.IsEigen(dossier, grond, aanroep))
        {
            return [];
        }

        var regels = stappen.SelectMany(stap => stap.Regels(grond, [], new Stapkijker(aanroep, oordeel.Recht), [])).ToList();
        return Werkregels.Van(dossier, regels, berichten, aanroep, grond.Vandaag) is { } regel ? [(dossier, regel)] : [];
    }

    private static bool Past(SignaalwerklijstInzien query, Werkregel regel) =>
        (query.Zaaktype is null || regel.Zaaktype == query.Zaaktype)
        && (query.Status is null || regel.Status == query.Status)
        && query.Termijn switch
        {
            Werktermijn.TeLaat => regel.ResterendeDagen < 0,
            Werktermijn.DezeWeek => regel.ResterendeDagen <= Werkregels.Week,
            _ => true,
        };
}
