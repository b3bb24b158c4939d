using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Signaaloverleg;

/// <summary>Asks for the data elements of a signal that check 2A released to the caller.</summary>
/// <param name="Id">The signal.</param>
public sealed record VrijgaveInzien(DossierId Id);

/// <summary>
/// Shows an admitted participant of the signaaloverleg what was released to him, and nothing else (<c>OND-13</c>). Not assigned to the dossier,
/// so the check itself is what admits: the role must be one that the matrix lets read signals, the person must stand in the release.
/// </summary>
internal sealed class VrijgaveInzienUseCase(Lader<SignaalDossier> lader, IProtocolregister protocollen, IPersonalTextReader reader)
    : QueryUseCase<VrijgaveInzien, VrijgaveInzage>
{
    public override QueryPolicy Policy =>
        new("signalen/{id}/vrijgave", AuditActie.AgendaInzien, "ondermijning-signaal", SignaalZaaktype.Doelcode, Recht.Lezen);

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

        if (Regel(state, context, await protocollen.OpAsync(context.Moment.Nu, cancellation)) is { } regel)
        {
            return Antwoord<VrijgaveInzage>.Verborgen(regel, Gevraagd(query));
        }

        var getoond = new List<BetrokkeneId>();
        var gegevens = VrijgaveWeergave.Van(state, context.Aanroep.Gebruiker, reader, getoond);
        return new Antwoord<VrijgaveInzage>(
            new VrijgaveInzage(overzicht.Code, state.Check2A!.GeldigTot, gegevens),
            new Inzage("signaal", [query.Id], [.. getoond.Distinct()], 1))
        {
            Versie = geladen.Versie,
        };
    }

    // Hidden for whoever was not admitted: that the signal exists is not for him either.
    private static string? Regel(SignaalDossier state, QueryContext context, ProtocolVanKracht? protocol) =>
        state.Kern.Uitgesloten.Contains(context.Aanroep.Gebruiker) ? "ROL-07"
        : state is not { Status: SignaalStatus.OpAgendaSignaaloverleg, Vrijgave: { } vrijgave, Check2A: { } check }
            || context.Moment.Vandaag > check.GeldigTot
            || !vrijgave.Toegelaten.Any(persoon => persoon.Gebruiker == context.Aanroep.Gebruiker) ? "OND-13"
        : protocol is null ? "OND-01"
        : null;
}
