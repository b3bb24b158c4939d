using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Overleggen.Besluiten;

/// <summary>Adopts the list of decisions in the next meeting (§8.4).</summary>
public sealed record BesluitenlijstVaststellen;

/// <summary>Refused because the next meeting, which adopts the list, has not come.</summary>
public sealed record WachtOpVolgendOverleg() : Refusal(
    "§8.4", "De besluitenlijst wordt in het volgende overleg vastgesteld.", "Stel de lijst vast op of na de dag van het volgende overleg.");

/// <summary>The next effective meeting of the type.</summary>
/// <param name="Id">The meeting; <see langword="null"/> when none is planned.</param>
/// <param name="Datum">Its date.</param>
internal sealed record VolgendOverleg(DossierId? Id, LocalDate? Datum);

internal sealed class BesluitenlijstVaststellenUseCase(OverlegLezer? lezer) : LeidingUseCase<BesluitenlijstVaststellen, VolgendOverleg>(lezer)
{
    public override CommandPolicy Policy => new("besluitenlijst/vaststelling", AuditActie.Besluiten, Recht.Schrijven)
    {
        AlleenRollen = Leiding.Voorzitters,
    };

    protected override async Task<VolgendOverleg> VerzamelAsync(
        Overleg overleg, OverlegReeks reeks, BesluitenlijstVaststellen command, CommandContext context, CancellationToken cancellation)
    {
        var volgende = await Lezer.VolgendeNaAsync(overleg, cancellation);
        return new VolgendOverleg(volgende?.Id, volgende?.Dag);
    }

    protected override Decision Beslis(
        Overleg overleg, BesluitenlijstVaststellen command, VolgendOverleg meer, OverlegReeks reeks, CommandContext context) =>
        (overleg.Besluitenlijst, meer) switch
        {
            // Whom the coordinator named as chair of the GSO adopts its list; while nobody was, the coordinator does (§7: S (GSO)).
            _ when context.Aanroep.Rol is Rol.Signaalcoordinator && reeks.Bezetting.Voorzitter is not null => Decision.Refuse(new LeidtDitOverlegNiet()),
            (BesluitenlijstStatus.Vastgesteld, _) => Decision.Nothing,
            (BesluitenlijstStatus.Concept, _) => Decision.Refuse(new OverlegStaatDitNietToe(
                "§8.4", "De besluitenlijst is nog niet rondgestuurd.")),
            (_, { Id: { } volgend, Datum: { } datum }) when datum <= context.Moment.Vandaag =>
                Decision.Accept(new BesluitenlijstVastgesteld(volgend)),
            _ => Decision.Refuse(new WachtOpVolgendOverleg()),
        };
}
