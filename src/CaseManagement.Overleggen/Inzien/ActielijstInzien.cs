using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Asks for the open actions of the cases on an agenda, as far as the caller may attend them.</summary>
/// <param name="Overleg">The meeting.</param>
public sealed record ActielijstInzien(DossierId Overleg);

/// <summary>The list of actions of a meeting for one participant.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="StandaardDeadline">Default deadline of a new action: the day the next agenda is sent (§8.4); absent without a next meeting.</param>
/// <param name="Acties">Open actions, in order of deadline.</param>
public sealed record ActielijstBeeld(DossierId Id, LocalDate? StandaardDeadline, IReadOnlyList<ActieBeeld> Acties);

/// <summary>An open action.</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Code">Its code.</param>
/// <param name="Nummer">Number within the case.</param>
/// <param name="Wat">What will be done; absent for who may not read it.</param>
/// <param name="Organisatie">Which organisation does it.</param>
/// <param name="Gebruiker">Who does it, if a person was named.</param>
/// <param name="Deadline">Last civil day.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Doorgeschoven">How often it was postponed.</param>
/// <param name="IsGeescaleerd">Whether it was postponed for the third time (§8.4).</param>
public sealed record ActieBeeld(
    DossierId Dossier,
    string Code,
    int Nummer,
    string? Wat,
    string Organisatie,
    GebruikerId? Gebruiker,
    LocalDate Deadline,
    ActieStatus Status,
    int Doorgeschoven,
    bool IsGeescaleerd);

internal sealed class ActielijstInzienUseCase(Agendazicht zicht, OverlegLezer lezer, IPersonalTextReader reader)
    : QueryUseCase<ActielijstInzien, ActielijstBeeld>
{
    private const int EscalatieVanaf = 3;

    public override QueryPolicy Policy =>
        new("overleggen/{id}/actielijst", AuditActie.AgendaInzien, OverleggenModule.Gebied, OverleggenModule.DoelCode, Recht.Lezen);

    public override ActielijstInzien Bind(Parameters parameters) => new(parameters.Id());

    public override async Task<Antwoord<ActielijstBeeld>> AnswerAsync(
        ActielijstInzien query, QueryContext context, CancellationToken cancellation)
    {
        var geladen = await lezer.OverlegAsync(query.Overleg, cancellation);
        if (geladen.State is not { } overleg)
        {
            return Antwoord<ActielijstBeeld>.Verborgen("onbekend", Inzage.Geen);
        }

        var punten = await zicht.PuntenAsync(overleg, context, cancellation);
        if (punten.Count == 0 && !await zicht.IsLidAsync(overleg, context.Aanroep, cancellation))
        {
            return Antwoord<ActielijstBeeld>.Verborgen("ROL-06", Inzage.Geen);
        }

        var mijn = punten.Where(item => Open(item.Dossier, context.Aanroep).Any()).ToList();
        var houdtBij = Leiding.IsSecretaris(context.Aanroep, await lezer.ReeksAsync(overleg.Reeks, cancellation));
        var regels = new List<ActieBeeld>();
        var betrokkenen = new List<BetrokkeneId>();
        foreach (var (_, dossier) in mijn)
        {
            // The secretary keeps the list of actions without reading the case itself (§7: M + action list).
            var leest = houdtBij || await zicht.MagLezenAsync(context.Aanroep, dossier, cancellation);
            regels.AddRange(Open(dossier, context.Aanroep).Select(actie => Beeld(dossier, actie, leest)));
            if (leest)
            {
                betrokkenen.AddRange(dossier.Betrokkenen.Select(betrokkene => betrokkene.Id));
            }
        }

        var volgende = await lezer.VolgendeNaAsync(overleg, cancellation);
        var beeld = new ActielijstBeeld(
            query.Overleg,
            volgende?.Planning?.Verzending,
            [.. regels.OrderBy(actie => actie.Deadline).ThenBy(actie => actie.Code, StringComparer.Ordinal).ThenBy(actie => actie.Nummer)]);
        return new Antwoord<ActielijstBeeld>(beeld, Agendazicht.Getoond(mijn, betrokkenen)) { Gezien = new Gezien<Overleg>(query.Overleg, geladen) };
    }

    private static IEnumerable<ActieOverzicht> Open(DossierOverzicht dossier, Aanroep kijker) =>
        dossier.Acties.Where(actie => actie.IsOpen && Leeszicht.ZietActie(dossier, actie, kijker));

    private ActieBeeld Beeld(DossierOverzicht dossier, ActieOverzicht actie, bool leest) => new(
        dossier.Id,
        dossier.Code,
        actie.Nummer,
        leest ? reader.Reveal(actie.Wat) : null,
        actie.Actor.Organisatie,
        actie.Actor.Gebruiker,
        actie.Deadline,
        actie.Status,
        actie.Doorgeschoven,
        actie.Doorgeschoven >= EscalatieVanaf);
}
