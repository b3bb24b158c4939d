using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Vaststellen;

/// <summary>Closes the agenda at its hour and freezes it (<c>CAD-07</c>). For the program only.</summary>
public sealed record AgendaSluiten;

/// <summary>Refused because the closing hour has not come.</summary>
public sealed record AgendaIsNogOpen() : Refusal(
    "CAD-07", "De agenda sluit pas op het afgesproken tijdstip.", "Wacht tot de aanleversluiting.");

internal sealed class AgendaSluitenUseCase(OverlegLezer? lezer, Agendalezer? agenda) : CommandUseCase<Overleg, AgendaSluiten, AgendaVoorstel>
{
    public override CommandPolicy Policy => new("agenda/sluiting", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = [Rol.Systeem],
        RolRegel = "CAD-07",
    };

    public override async Task<AgendaVoorstel> GatherAsync(
        Overleg? state, AgendaSluiten command, CommandContext context, CancellationToken cancellation) =>
        state is { Planning: not null }
            ? (await agenda!.BepaalAsync(state, await lezer!.ReeksAsync(state.Reeks, cancellation), cancellation)).Voorstel
            : new AgendaVoorstel([], []);

    public override Decision Decide(Overleg? state, AgendaSluiten command, AgendaVoorstel facts, CommandContext context) => state switch
    {
        null => Decision.Refuse(new OverlegOnbekend()),
        { IsGesloten: true } => Decision.Nothing,
        { Status: not OverlegStatus.Gepland } or { Sluiting: null } =>
            Decision.Refuse(new OverlegStaatDitNietToe("CAD-07", "Dit overleg gaat niet door.")),
        { Sluiting: { } sluiting } when context.Moment.Nu < sluiting => Decision.Refuse(new AgendaIsNogOpen()),
        _ => Decision.Accept(new AgendaGesloten(state.Sluiting.Value, facts.Punten)),
    };
}
