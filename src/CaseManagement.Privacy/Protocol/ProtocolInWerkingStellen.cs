using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Puts a published version into force on or after its day of entry; the version that was in force is replaced from that day.</summary>
/// <param name="Versie">The version.</param>
public sealed record ProtocolInWerkingStellen(string Versie);

/// <summary>Refused because the day of entry has not come yet.</summary>
public sealed record ProtocolTreedtLaterInWerking() : Refusal(
    "OND-03", "De datum van inwerkingtreding is nog niet bereikt.", "Wacht tot de datum van inwerkingtreding.");

/// <summary>Refused because two versions would hold on the same day.</summary>
public sealed record ProtocolOverlapt() : Refusal(
    "OND-03", "Op dezelfde dag zouden twee versies van het protocol gelden.",
    "Stel een versie vast met een inwerkingtreding na het begin en het einde van de eerdere versies.");

internal sealed class ProtocolInWerkingStellenVorm : AbstractValidator<ProtocolInWerkingStellen>
{
    public ProtocolInWerkingStellenVorm() => RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
}

internal sealed class ProtocolInWerkingStellenUseCase : CommandUseCase<Protocolboek, ProtocolInWerkingStellen>
{
    public override CommandPolicy Policy => Protocolvorm.Besluit("inwerkingtreding");

    public override Decision Decide(Protocolboek? state, ProtocolInWerkingStellen command, CommandContext context)
    {
        if (state?.Versie(command.Versie) is not { Status: ProtocolStatus.Bekendgemaakt, Vaststelling: { } vaststelling } versie)
        {
            return Decision.Refuse(new ProtocolStaatDitNietToe());
        }

        var dag = vaststelling.Inwerkingtreding;
        return dag > context.Moment.Vandaag ? Decision.Refuse(new ProtocolTreedtLaterInWerking())
            : state.Versies.Exists(ander => Overlapt(ander, dag)) ? Decision.Refuse(new ProtocolOverlapt())
            : state.VanKracht is { } vorige ? Decision.Accept(new ProtocolVervangen(vorige.Versie, dag), new ProtocolInWerkingGetreden(versie.Versie))
            : Decision.Accept(new ProtocolInWerkingGetreden(versie.Versie));
    }

    private static bool Overlapt(ProtocolVersie ander, LocalDate dag) =>
        ander.WasVanKracht && (ander.Vaststelling!.Inwerkingtreding >= dag || ander.Eind > dag);
}
