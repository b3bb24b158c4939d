using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Dossieropbouw;

/// <summary>Records that the overlastgever was heard or given the chance (§3.2, §3.4).</summary>
public sealed record HoorWederhoorVastleggen(HoorWijze Wijze, LocalDate Op, string Verslag);

/// <summary>How both sides were heard.</summary>
public enum HoorWijze
{
    /// <summary>The overlastgever spoke or wrote.</summary>
    Gehoord,

    /// <summary>The overlastgever had the chance and did not use it.</summary>
    GelegenheidGeboden,
}

/// <summary>The overlastgever was heard or given the chance.</summary>
[EventType("woonoverlast.hoor-wederhoor-vastgelegd")]
public sealed record HoorWederhoorVastgelegd(HoorWijze Wijze, LocalDate Op, PersonalText Verslag) : IEvent;

/// <summary>Refused because nobody is known as overlastgever.</summary>
public sealed record OverlastgeverOnbekend() : Refusal(
    "WOV-3.2", "In het dossier staat geen overlastgever.", "Voeg eerst de overlastgever toe als betrokkene.");

internal sealed class HoorWederhoorVastleggenVorm : AbstractValidator<HoorWederhoorVastleggen>
{
    public HoorWederhoorVastleggenVorm() => RuleFor(c => c.Verslag).NotEmpty().WithMessage("Vul het verslag in.");
}

internal sealed class HoorWederhoorVastleggenUseCase : WoonoverlastUseCase<HoorWederhoorVastleggen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("hoor-wederhoor");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, HoorWederhoorVastleggen command, CommandContext context) => dossier switch
    {
        _ when !dossier.Heeft(BetrokkeneRol.Overlastgever) => Decision.Refuse(new OverlastgeverOnbekend()),
        _ when command.Op > context.Moment.Vandaag => Decision.Refuse(new DatumLigtInDeToekomst()),
        _ => Decision.Accept(new HoorWederhoorVastgelegd(command.Wijze, command.Op, context.Tekst(command.Verslag))),
    };
}
