using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using NodaTime;

namespace CaseManagement.Tests.ToyCase;

/// <summary>Opens a youth case.</summary>
/// <param name="Naam">The young person's name.</param>
/// <param name="Duo">Who is responsible.</param>
public sealed record JeugdcasusOpenen(string Naam, Duo Duo);

/// <summary>Accepts a youth case for the meeting.</summary>
/// <param name="EvaluatieUiterlijkOp">Last civil day for the evaluation.</param>
public sealed record JeugdcasusAccepteren(LocalDate EvaluatieUiterlijkOp);

/// <summary>What a reader sees.</summary>
/// <param name="Naam">The young person's name.</param>
public sealed record JeugdInzage(string? Naam);

internal sealed class JeugdcasusOpenenUseCase : CommandUseCase<Jeugdcasus, JeugdcasusOpenen>
{
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true };

    public override Decision Decide(Jeugdcasus? state, JeugdcasusOpenen command, CommandContext context)
    {
        var jongere = new BetrokkeneId(context.NewId("jongere"));
        return command.Duo.Controleer() is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new JeugdcasusGeopend(
                context.NieuweCode, command.Duo, jongere, PersonalText.Of(jongere, "va-jeugd", command.Naam), context.Moment.Vandaag));
    }
}

internal sealed class JeugdcasusAccepterenUseCase : CommandUseCase<Jeugdcasus, JeugdcasusAccepteren>
{
    public override CommandPolicy Policy => new("acceptatie", AuditActie.Besluiten, Recht.Schrijven);

    public override Decision Decide(Jeugdcasus? state, JeugdcasusAccepteren command, CommandContext context) =>
        state is { Acceptatie: null }
            ? Decision.Accept(new JeugdcasusGeaccepteerd(context.Moment.Nu, command.EvaluatieUiterlijkOp))
            : Decision.Nothing;
}

internal sealed class JeugdRegels : DossierRegels<Jeugdcasus, JeugdInzage>
{
    public override JeugdInzage Toon(
        Jeugdcasus state, DossierOverzicht overzicht, Recht recht, Moment moment, Aanroep kijker, IPersonalTextReader reader,
        ICollection<BetrokkeneId> getoond)
    {
        getoond.Add(state.Opening.Jongere);
        return new JeugdInzage(reader.Reveal(state.Opening.Naam));
    }
}
