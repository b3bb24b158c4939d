using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Pga.Informeren;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Plannen;

/// <summary>Records the start talk, or that it did not happen; from here the plan is drawn up.</summary>
/// <param name="Op">Day.</param>
/// <param name="Resultaat">What came of it.</param>
/// <param name="BetrokkeneGeinformeerd">Whether the data subject was informed in or before the talk (AVG 14).</param>
/// <param name="Verslag">Short account, without health content.</param>
public sealed record StartgesprekVastleggen(LocalDate Op, StartgesprekResultaat Resultaat, bool BetrokkeneGeinformeerd, string Verslag) : IGedateerd;

/// <summary>What came of the start talk.</summary>
public enum StartgesprekResultaat
{
    /// <summary>It took place.</summary>
    Gevoerd,

    /// <summary>The data subject did not want it.</summary>
    Geweigerd,

    /// <summary>The data subject did not come or was not found.</summary>
    NietVerschenen,

    /// <summary>No invitation was possible, because informing is postponed or has lapsed.</summary>
    NietMogelijk,
}

/// <summary>The start talk took place or not.</summary>
/// <param name="Op">Day.</param>
/// <param name="Resultaat">What came of it.</param>
/// <param name="Verslag">Short account.</param>
[EventType("pga.startgesprek-vastgelegd")]
public sealed record StartgesprekVastgelegd(LocalDate Op, StartgesprekResultaat Resultaat, PersonalText Verslag) : IEvent;

/// <summary>Refused because somebody was spoken to without being informed (<c>OND-30</c>).</summary>
public sealed record InformerenBijEersteContact() : Refusal(
    "OND-30",
    "Bij het eerste contact moet de betrokkene worden geïnformeerd.",
    "Leg vast dat de betrokkene is geïnformeerd.");

/// <summary>Refused because the data subject could simply have been invited.</summary>
public sealed record StartgesprekIsMogelijk() : Refusal(
    "PGA-4.2",
    "Een startgesprek is alleen niet mogelijk als informeren is uitgesteld of vervallen.",
    "Nodig de betrokkene uit, of leg eerst het uitstel vast.");

internal sealed class StartgesprekVastleggenVorm : AbstractValidator<StartgesprekVastleggen>
{
    public StartgesprekVastleggenVorm() => RuleFor(c => c.Verslag).NotEmpty().WithMessage("Vul een kort verslag in.");
}

internal sealed class StartgesprekVastleggenUseCase : PgaUseCase<StartgesprekVastleggen>
{
    public override CommandPolicy Policy => new("startgesprek", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Regie,
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.Geaccepteerd];

    protected override Refusal? Weiger(PgaCasus state, StartgesprekVastleggen command, CommandContext context) => command switch
    {
        { Resultaat: StartgesprekResultaat.Gevoerd, BetrokkeneGeinformeerd: false } when !IsVoldaan(state) => new InformerenBijEersteContact(),
        { Resultaat: StartgesprekResultaat.NietMogelijk }
            when state.Informatieplicht.Status is InformatieplichtStatus.Open or InformatieplichtStatus.Voldaan => new StartgesprekIsMogelijk(),
        _ => null,
    };

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, StartgesprekVastleggen command, CommandContext context)
    {
        var gesprek = new StartgesprekVastgelegd(command.Op, command.Resultaat, Tekst(context, command.Verslag));
        return command.BetrokkeneGeinformeerd && !IsVoldaan(state) ? [gesprek, new InformatieplichtVoldaan(command.Op)] : [gesprek];
    }

    private static bool IsVoldaan(PgaCasus state) => state.Informatieplicht.Status is InformatieplichtStatus.Voldaan;
}
