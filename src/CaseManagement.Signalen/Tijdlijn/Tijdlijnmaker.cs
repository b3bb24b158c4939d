using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Inzien;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Dossiers.Vragen;

namespace CaseManagement.Signalen.Tijdlijn;

/// <summary>Judges signal and case, each under its own purpose, and puts what the reader may see of both in one order.</summary>
internal sealed class Tijdlijnmaker(
    Toegangscontrole controle,
    DossierRegels<SignaalDossier, SignaalInzage> signaalregels,
    DossierRegels<OndermijningsCasus, CasusInzage> casusregels,
    IPersonalTextReader reader)
{
    private readonly SignaalZaaktype signaaltype = new();
    private readonly OndermijningsCasusZaaktype casustype = new();

    /// <summary>Whether content is asked for; not unless somebody says so.</summary>
    public static bool MetInhoud(Parameters parameters) => parameters.Tekst("inhoud") switch
    {
        null or "false" => false,
        "true" => true,
        _ => throw new VraagOngeldigException("inhoud", "Verwacht true of false."),
    };

    public async Task<Antwoord<TijdlijnInzage>> MaakAsync(
        Zaakpaar paar, bool begintBijCasus, bool metInhoud, QueryContext context, Inzage gevraagd, CancellationToken cancellation)
    {
        var signaal = await DeelAsync(signaaltype, signaalregels, paar.Signaal, metInhoud, context, cancellation);
        var casus = await DeelAsync(casustype, casusregels, paar.Casus, metInhoud, context, cancellation);
        if ((begintBijCasus ? casus : signaal) is not { } eerste)
        {
            return Antwoord<TijdlijnInzage>.Verborgen("onbekend", gevraagd);
        }

        if (!eerste.Blik.MagVerloop)
        {
            return Antwoord<TijdlijnInzage>.Van(eerste.Blik.Oordeel, gevraagd);
        }

        List<Deel> delen = [.. new[] { signaal, casus }.OfType<Deel>().Where(deel => deel.Blik.MagVerloop)];
        var regels = delen.SelectMany(deel => deel.Regels).OrderBy(regel => regel.Positie).Select(regel => regel.Regel).ToList();

        // What was done about a signal tells about everybody in it, also without a word of its content.
        IEnumerable<BetrokkeneId> betrokkenen = delen.SelectMany(deel => deel.Overzicht.Betrokkenen).Select(betrokkene => betrokkene.Id);
        var inzage = new Inzage(gevraagd.Zaaktype, [.. delen.Select(deel => deel.Overzicht.Id)], [.. betrokkenen.Distinct()], regels.Count)
        {
            AchtervangVoor = eerste.Blik.Oordeel.AchtervangVoor,
        };
        return new Antwoord<TijdlijnInzage>(
            new TijdlijnInzage(
                [.. delen.Select(deel => new TijdlijnDossier(
                    deel.Overzicht.Id, deel.Overzicht.Zaaktype, deel.Overzicht.Code, deel.Overzicht.Status, deel.Regels.Count))],
                regels),
            inzage)
        {
            Gezien = eerste.Gezien,
        };
    }

    private async Task<Deel?> DeelAsync<TState, TView>(
        Zaaktype<TState> zaaktype, DossierRegels<TState, TView> regels, Verloop<TState> verloop,
        bool metInhoud, QueryContext context, CancellationToken cancellation)
        where TState : class
        where TView : class
    {
        if (verloop.Nu is not { State: { } state, Overzicht: { } overzicht } nu)
        {
            return null;
        }

        var blik = await Dossierblik.VanAsync(controle, context.Aanroep, zaaktype, overzicht, cancellation);
        var open = metInhoud && blik.MagVerloop
            ? Nuzicht.Open(regels, state, overzicht, blik.Oordeel.Recht, context.Moment, context.Aanroep, reader)
            : new HashSet<PersonalText>();
        return new Deel(overzicht, new Gezien<TState>(overzicht.Id, nu), blik, [.. Tijdlijnlezer.Regels(overzicht, verloop.Gebeurd, context.Aanroep, open, reader)]);
    }

    private sealed record Deel(DossierOverzicht Overzicht, IGezien Gezien, Dossierblik Blik, IReadOnlyList<(long Positie, TijdlijnRegel Regel)> Regels);
}
