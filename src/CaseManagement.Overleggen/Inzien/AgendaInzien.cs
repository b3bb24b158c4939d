using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Asks for the agenda of a meeting: the items that the caller may attend.</summary>
/// <param name="Overleg">The meeting.</param>
public sealed record AgendaInzien(DossierId Overleg);

/// <summary>Asks for the agenda of the next meeting of a type; today's meeting counts.</summary>
/// <param name="Type">The type, such as <c>woonoverlast</c>.</param>
public sealed record VolgendeAgendaInzien(string Type);

internal sealed class AgendaInzienUseCase(Agendazicht zicht) : QueryUseCase<AgendaInzien, AgendaBeeld>
{
    public override QueryPolicy Policy =>
        new("overleggen/{id}/agenda", AuditActie.AgendaInzien, OverleggenModule.Gebied, OverleggenModule.DoelCode, Recht.Lezen);

    public override AgendaInzien Bind(Parameters parameters) => new(parameters.Id());

    public override Task<Antwoord<AgendaBeeld>> AnswerAsync(AgendaInzien query, QueryContext context, CancellationToken cancellation) =>
        zicht.ToonAsync(query.Overleg, context, cancellation);
}

internal sealed class VolgendeAgendaInzienUseCase(Agendazicht zicht, OverlegLezer lezer) : QueryUseCase<VolgendeAgendaInzien, AgendaBeeld>
{
    public override QueryPolicy Policy =>
        new("overleggen/volgende-agenda", AuditActie.AgendaInzien, OverleggenModule.Gebied, OverleggenModule.DoelCode, Recht.Lezen);

    public override VolgendeAgendaInzien Bind(Parameters parameters) =>
        new(parameters.Tekst("type") ?? throw new VraagOngeldigException("type", "Noem het type overleg, zoals woonoverlast."));

    public override async Task<Antwoord<AgendaBeeld>> AnswerAsync(
        VolgendeAgendaInzien query, QueryContext context, CancellationToken cancellation) =>
        await lezer.VanafAsync(query.Type, context.Moment.Vandaag, 1, cancellation) is [var volgende]
            ? await zicht.ToonAsync(volgende.Id, context, cancellation)
            : Antwoord<AgendaBeeld>.Verborgen("onbekend", Inzage.Geen);
}
