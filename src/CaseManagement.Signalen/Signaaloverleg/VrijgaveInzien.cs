using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Signalen.Signaaloverleg;

/// <summary>Asks for the data elements of a signal that check 2A released to the caller.</summary>
/// <param name="Id">The signal.</param>
public sealed record VrijgaveInzien(DossierId Id);

/// <summary>
/// Shows an admitted participant of the signaaloverleg what was released to him, and nothing else (<c>OND-13</c>). Not assigned to the dossier,
/// so the check itself is what admits, and only the people it names.
/// </summary>
internal sealed class VrijgaveInzienUseCase(
    Lader<SignaalDossier> lader, Lader<OndermijningsCasus> casussen, IProtocolregister protocollen, IPersonalTextReader reader)
    : QueryUseCase<VrijgaveInzien, VrijgaveInzage>
{
    public override QueryPolicy Policy =>
        new("signalen/{id}/vrijgave", AuditActie.AgendaInzien, VrijgaveMatrix.Gebied, SignaalZaaktype.Doelcode, Recht.Lezen);

    public override VrijgaveInzien Bind(Parameters parameters) => new(parameters.Id());

    public override Inzage Gevraagd(VrijgaveInzien query) => new("signaal", [query.Id], [], 0);

    public override async Task<Antwoord<VrijgaveInzage>> AnswerAsync(
        VrijgaveInzien query, QueryContext context, CancellationToken cancellation)
    {
        var geladen = await lader.LaadAsync(query.Id, cancellation);
        if (geladen is not { State: { } state, Overzicht: { } overzicht })
        {
            return Antwoord<VrijgaveInzage>.Verborgen("onbekend", Gevraagd(query));
        }

        // Hidden for whoever was not admitted: that the signal exists is not for him either.
        var casus = (await casussen.LaadAsync(OndermijningsCasusZaaktype.IdVan(query.Id), cancellation)).State;
        var ontvangers = Toelating.Van(state, casus, context.Aanroep.Gebruiker, context.Moment.Vandaag);
        var zonderProtocol = await protocollen.OpAsync(context.Moment.Nu, cancellation) is null;
        if (zonderProtocol || ontvangers.Count == 0)
        {
            return Antwoord<VrijgaveInzage>.Verborgen(zonderProtocol ? "OND-01" : "OND-13", Gevraagd(query));
        }

        var getoond = new List<BetrokkeneId>();
        var gegevens = VrijgaveWeergave.Van(state, ontvangers, reader, getoond);
        return new Antwoord<VrijgaveInzage>(
            new VrijgaveInzage(overzicht.Code, state.Check2A!.GeldigTot, gegevens),
            new Inzage("signaal", [query.Id], [.. getoond.Distinct()], 1))
        {
            Gezien = new Gezien<SignaalDossier>(query.Id, geladen),
        };
    }
}
