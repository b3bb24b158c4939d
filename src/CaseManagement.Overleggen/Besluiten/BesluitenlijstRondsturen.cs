using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Besluiten;

/// <summary>Sends the draft list of decisions round (§8.4): within two working days, otherwise marked late.</summary>
public sealed record BesluitenlijstRondsturen;

internal sealed class BesluitenlijstRondsturenUseCase(OverlegLezer? lezer, VergaderInstellingen instellingen)
    : LeidingUseCase<BesluitenlijstRondsturen>(lezer)
{
    public override CommandPolicy Policy => new("besluitenlijst/rondzending", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.VoorzittersEnSecretaris,
    };

    protected override bool OokSecretaris => true;

    protected override Decision Beslis(Overleg overleg, BesluitenlijstRondsturen command, CommandContext context) => overleg switch
    {
        { Status: OverlegStatus.Gehouden, Besluitenlijst: BesluitenlijstStatus.Concept, Planning: { } planning } =>
            Decision.Accept(new BesluitenlijstRondgestuurd(
                context.Moment.Vandaag,
                instellingen.Kalender.WerkdagenVoor(context.Moment.Vandaag, instellingen.BesluitenlijstConceptWerkdagen) > planning.Datum)),
        { Besluitenlijst: BesluitenlijstStatus.Rondgestuurd } => Decision.Nothing,
        _ => Decision.Refuse(new OverlegStaatDitNietToe("§8.4", "Alleen de conceptbesluitenlijst van een gehouden overleg gaat rond.")),
    };
}
