using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Signalen.Bewaring;

/// <summary>Asks for the content of a kept signal.</summary>
/// <param name="Id">The kept signal.</param>
public sealed record BewaardSignaalInzien(DossierId Id);

/// <summary>Shows a kept signal to the signaalcoördinator who recorded a comparison today, and to nobody else (<c>OND-20</c>).</summary>
internal sealed class BewaardSignaalInzienUseCase(Lader<SignaalDossier> lader, Toegangscontrole controle, IPersonalTextReader reader)
    : QueryUseCase<BewaardSignaalInzien, SignaalInzage>
{
    public override QueryPolicy Policy =>
        new("signalen/{id}/bewaard", AuditActie.Inzien, "ondermijning-signaal", SignaalZaaktype.Doelcode, Recht.Schrijven)
        {
            AlleenRollen = Rolverdeling.Coordinator,
        };

    public override BewaardSignaalInzien Bind(Parameters parameters) => new(parameters.Id());

    public override Inzage Gevraagd(BewaardSignaalInzien query) => new("signaal", [query.Id], [], 0);

    public override async Task<Antwoord<SignaalInzage>> AnswerAsync(
        BewaardSignaalInzien query, QueryContext context, CancellationToken cancellation)
    {
        var niets = Gevraagd(query);
        var geladen = await lader.LaadAsync(query.Id, cancellation);
        if (geladen is not { State: { } state, Overzicht: { } overzicht })
        {
            return Antwoord<SignaalInzage>.Verborgen("onbekend", niets);
        }

        var oordeel = await controle.BeoordeelAsync(context.Aanroep, overzicht, Recht.Schrijven, cancellation);
        if (!oordeel.IsVerleend)
        {
            return Antwoord<SignaalInzage>.Van(oordeel, niets);
        }

        if (!MagVergelijken(state, context))
        {
            return new Antwoord<SignaalInzage>(null, niets) { RegelId = "OND-20", MagGenoemd = true };
        }

        var getoond = new List<BetrokkeneId>();
        var inzage = SignaalWeergave.Van(state, metInhoud: true, reader, getoond);
        return new Antwoord<SignaalInzage>(inzage, new Inzage("signaal", [query.Id, .. NieuweSignalen(state, context)], getoond, 1))
        {
            Gezien = new Gezien<SignaalDossier>(query.Id, geladen),
        };
    }

    /// <summary>Whether this person recorded a comparison today, while the signal is kept.</summary>
    internal static bool MagVergelijken(SignaalDossier state, QueryContext context) =>
        state.Status.IsBewaard() && context.Moment.Vandaag < state.VernietigenOp && NieuweSignalen(state, context).Any();

    private static IEnumerable<DossierId> NieuweSignalen(SignaalDossier state, QueryContext context) => state.Vergelijkingen
        .Where(vergelijking => vergelijking.Door == context.Aanroep.Gebruiker && vergelijking.Op == context.Moment.Vandaag)
        .Select(vergelijking => vergelijking.NieuwSignaal)
        .Distinct();
}
