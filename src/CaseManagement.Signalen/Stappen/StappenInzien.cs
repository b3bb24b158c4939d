using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Inzien;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Signalen.Stappen;

/// <summary>Asks for the steps of a signal.</summary>
/// <param name="Id">The signal.</param>
public sealed record SignaalstappenInzien(DossierId Id);

/// <summary>Asks for the steps of a case.</summary>
/// <param name="Id">The case.</param>
public sealed record CasusstappenInzien(DossierId Id);

/// <summary>Shows the steps of a signal to who sees the whole of it or supervises it.</summary>
internal sealed class SignaalstappenInzienUseCase(Zaakpaarlezer lezer, Signaalstappen stappen, Toegangscontrole controle, IWeigeringsspoor spoor)
    : QueryUseCase<SignaalstappenInzien, StappenInzage>
{
    private readonly SignaalZaaktype zaaktype = new();

    public override QueryPolicy Policy => new("signalen/{id}/stappen", AuditActie.Inzien, "ondermijning-signaal", SignaalZaaktype.Doelcode, Recht.Metadata);

    public override SignaalstappenInzien Bind(Parameters parameters) => new(parameters.Id());

    public override Inzage Gevraagd(SignaalstappenInzien query) => new(zaaktype.Naam, [query.Id], [], 0);

    public override async Task<Antwoord<StappenInzage>> AnswerAsync(SignaalstappenInzien query, QueryContext context, CancellationToken cancellation)
    {
        var paar = await lezer.VanSignaalAsync(query.Id, context.Moment, cancellation);
        if (paar.Grond(context.Moment) is not { } grond || paar.Signaal.Nu is not { Overzicht: { } overzicht } nu)
        {
            return Antwoord<StappenInzage>.Verborgen("onbekend", Gevraagd(query));
        }

        // That the case was started is a step of the signal, recorded in the case.
        var gebeurd = paar.Signaal.Gebeurd.Concat(paar.Casus.Gebeurd.Take(1));
        var antwoord = await new Stapantwoord(controle, spoor, zaaktype)
            .GeefAsync(overzicht, new Gezien<SignaalDossier>(query.Id, nu), stappen.Alle, grond, gebeurd, context, cancellation);
        return await ZietCasusAsync(grond, context, cancellation) && antwoord.Waarde is { } waarde
            ? antwoord with
            {
                Waarde = waarde with { Casus = grond.CasusId },
                Inzage = antwoord.Inzage with { Dossiers = [.. antwoord.Inzage.Dossiers, grond.CasusId] },
            }
            : antwoord;
    }

    private async Task<bool> ZietCasusAsync(Grond grond, QueryContext context, CancellationToken cancellation) =>
        grond.Casusoverzicht is { } casus
        && (await Dossierblik.VanAsync(
            controle, context.Aanroep, new OndermijningsCasusZaaktype(), casus, cancellation)).MagVerloop;
}

/// <summary>Shows the steps of a case to who sees the whole of it or supervises it.</summary>
internal sealed class CasusstappenInzienUseCase(Zaakpaarlezer lezer, Casusstappen stappen, Toegangscontrole controle, IWeigeringsspoor spoor)
    : QueryUseCase<CasusstappenInzien, StappenInzage>
{
    private readonly OndermijningsCasusZaaktype zaaktype = new();

    public override QueryPolicy Policy =>
        new("ondermijningscasussen/{id}/stappen", AuditActie.Inzien, "ondermijning-casus", OndermijningsCasusZaaktype.Doelcode, Recht.Metadata);

    public override CasusstappenInzien Bind(Parameters parameters) => new(parameters.Id());

    public override Inzage Gevraagd(CasusstappenInzien query) => new(zaaktype.Naam, [query.Id], [], 0);

    public override async Task<Antwoord<StappenInzage>> AnswerAsync(CasusstappenInzien query, QueryContext context, CancellationToken cancellation) =>
        await lezer.VanCasusAsync(query.Id, context.Moment, cancellation) is { } paar
        && paar.Grond(context.Moment) is { } grond && paar.Casus.Nu is { Overzicht: { } overzicht } nu
            ? await new Stapantwoord(controle, spoor, zaaktype)
                .GeefAsync(overzicht, new Gezien<OndermijningsCasus>(query.Id, nu), stappen.Alle, grond, paar.Casus.Gebeurd, context, cancellation)
            : Antwoord<StappenInzage>.Verborgen("onbekend", Gevraagd(query));
}

/// <summary>Judges, and answers with the steps.</summary>
internal sealed class Stapantwoord(Toegangscontrole controle, IWeigeringsspoor spoor, IZaaktype zaaktype)
{
    public async Task<Antwoord<StappenInzage>> GeefAsync(
        DossierOverzicht overzicht,
        IGezien gezien,
        IReadOnlyList<Stap> stappen,
        Grond grond,
        IEnumerable<EventSourcing.Events.RecordedEvent> gebeurd,
        QueryContext context,
        CancellationToken cancellation)
    {
        var blik = await Dossierblik.VanAsync(controle, context.Aanroep, zaaktype, overzicht, cancellation);
        if (!blik.MagVerloop)
        {
            return Antwoord<StappenInzage>.Van(blik.Oordeel, new Inzage(zaaktype.Naam, [overzicht.Id], [], 0));
        }

        var geweigerd = await spoor.LaatsteAsync(context.Aanroep, overzicht.Id, cancellation);
        var antwoord = Stapoverzicht.Van(overzicht, stappen, grond, gebeurd, new Stapkijker(context.Aanroep, blik.Oordeel.Recht), geweigerd);

        // How far a signal is, and who must be informed, says something about everybody in it.
        var inzage = new Inzage(zaaktype.Naam, [overzicht.Id], [.. overzicht.Betrokkenen.Select(betrokkene => betrokkene.Id)], antwoord.Stappen.Count)
        {
            AchtervangVoor = blik.Oordeel.AchtervangVoor,
        };
        return new Antwoord<StappenInzage>(antwoord, inzage) { Gezien = gezien };
    }
}
