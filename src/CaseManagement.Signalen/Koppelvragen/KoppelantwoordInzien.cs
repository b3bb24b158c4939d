using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>Asks for the answer to a comparison.</summary>
/// <param name="Id">The signal.</param>
/// <param name="Vraag">Number of the question.</param>
public sealed record KoppelantwoordInzien(DossierId Id, int Vraag);

/// <summary>
/// Shows the answer to whoever asked, and to nobody else: it was made for what is hidden from him. Somebody else with a conflict of interest would
/// read in it what he may not know (<c>ROL-07</c>).
/// </summary>
internal sealed class KoppelantwoordInzienUseCase(
    Lader<SignaalDossier> lader, IProtocolregister protocollen, Toegangscontrole controle, IPersonalTextReader reader, SignaalBeleid beleid)
    : QueryUseCase<KoppelantwoordInzien, KoppelantwoordInzage>
{
    private const int MeesteVragen = 100_000;

    public override QueryPolicy Policy =>
        new("signalen/{id}/koppelvragen/{vraag}", AuditActie.Zoeken, "ondermijning-signaal", SignaalZaaktype.Doelcode, Recht.Schrijven)
        {
            AlleenRollen = Rolverdeling.Coordinator,
        };

    public override KoppelantwoordInzien Bind(Parameters parameters) => new(parameters.Id(), parameters.Getal("vraag", 1, 1, MeesteVragen));

    public override Inzage Gevraagd(KoppelantwoordInzien query) => new("signaal", [query.Id], [], 0);

    public override async Task<Antwoord<KoppelantwoordInzage>> AnswerAsync(
        KoppelantwoordInzien query, QueryContext context, CancellationToken cancellation)
    {
        var geladen = await lader.LaadAsync(query.Id, cancellation);
        if (geladen is not { State: { } state, Overzicht: { } overzicht })
        {
            return Antwoord<KoppelantwoordInzage>.Verborgen("onbekend", Gevraagd(query));
        }

        var oordeel = await controle.BeoordeelAsync(context.Aanroep, overzicht, Recht.Schrijven, cancellation);
        if (!oordeel.IsVerleend)
        {
            return Antwoord<KoppelantwoordInzage>.Van(oordeel, Gevraagd(query));
        }

        if (await protocollen.OpAsync(context.Moment.Nu, cancellation) is not { } protocol)
        {
            return Antwoord<KoppelantwoordInzage>.Verborgen("OND-01", Gevraagd(query));
        }

        return state.Koppelvragen.Find(vraag => vraag.Vraag == query.Vraag && vraag.Stap.Door == context.Aanroep.Gebruiker) is { } gesteld
            ? new Antwoord<KoppelantwoordInzage>(
                Koppelantwoord.Van(state, gesteld, context.Moment.Vandaag, beleid.Onder(protocol).Bronnen, reader),
                new Inzage("signaal", [query.Id], [.. gesteld.Gevraagd.Select(kenmerk => kenmerk.Betrokkene).Distinct()], 1)
                {
                    AchtervangVoor = oordeel.AchtervangVoor,
                })
            {
                Gezien = new Gezien<SignaalDossier>(query.Id, geladen),
            }
            : Antwoord<KoppelantwoordInzage>.Verborgen("ROL-02", Gevraagd(query));
    }
}
