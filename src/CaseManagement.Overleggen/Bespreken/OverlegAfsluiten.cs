using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Bespreken;

/// <summary>Ends the meeting: it was held.</summary>
public sealed record OverlegAfsluiten;

/// <summary>Refused because an item was neither discussed nor held over; it would silently get lost.</summary>
public sealed record PuntenNogOpen() : Refusal(
    "§8.3", "Niet alle punten zijn besproken of aangehouden.", "Leg bij elk punt vast dat het is besproken, of houd het aan.");

internal sealed class OverlegAfsluitenUseCase(OverlegLezer? lezer) : LeidingUseCase<OverlegAfsluiten>(lezer)
{
    public override CommandPolicy Policy => new("afsluiting", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.Voorzitters,
    };

    protected override Decision Beslis(Overleg overleg, OverlegAfsluiten command, CommandContext context) => overleg switch
    {
        { Status: OverlegStatus.Gehouden } => Decision.Nothing,
        { IsOpenVoorBespreking: true, Planning: { } planning } when planning.Datum <= context.Moment.Vandaag =>
            overleg.Punten.Exists(punt => punt.Rubriek is not Rubriek.Statusregels && !overleg.IsBehandeld(punt.Dossier))
                ? Decision.Refuse(new PuntenNogOpen())
                : Decision.Accept(new OverlegGehouden(context.Moment.Vandaag)),
        _ => Decision.Refuse(new OverlegStaatDitNietToe(
            "§8.4", "Een overleg wordt afgesloten op of na zijn dag, en nadat de agenda is gesloten.")),
    };
}
