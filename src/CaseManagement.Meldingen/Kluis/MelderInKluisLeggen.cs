using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>Puts who reports in the vault, before the melding is received.</summary>
/// <param name="Melding">The melding that will point to it.</param>
/// <param name="Naam">The name.</param>
/// <param name="Contact">How to reach the reporter.</param>
public sealed record MelderInKluisLeggen(DossierId Melding, string? Naam, string? Contact);

/// <summary>The identity of a reporter was put in the vault (<c>MEL-02</c>).</summary>
/// <param name="Melding">The melding that points to it.</param>
/// <param name="Ref">The pseudonym whose key protects the fields and nothing else.</param>
/// <param name="Naam">The name.</param>
/// <param name="Contact">How to reach the reporter.</param>
/// <param name="Op">Civil date.</param>
[EventType("melderkluis.gevuld")]
public sealed record MelderInKluisGelegd(DossierId Melding, BetrokkeneId Ref, PersonalText? Naam, PersonalText? Contact, LocalDate Op) : IEvent;

/// <summary>
/// Decides it. Sent by the program in the name of whoever receives the melding (<see cref="Melderafgifte"/>). The same request once more changes
/// nothing; what was forgotten is not put back, and what was destroyed because no melding came is.
/// </summary>
internal sealed class MelderInKluisLeggenUseCase : CommandUseCase<Melderkluis, MelderInKluisLeggen>
{
    public override CommandPolicy Policy => new("inhoud", AuditActie.Aanmaken, Recht.Antwoorden) { Opent = true, RolRegel = "MEL-02" };

    public override DossierId? VasteId(MelderInKluisLeggen command) => Melderkluis.IdVan(command.Melding);

    public override Decision Decide(Melderkluis? state, MelderInKluisLeggen command, CommandContext context)
    {
        var sleutel = state?.Sleutel ?? Melderkluis.SleutelVan(context.Id);
        return state switch
        {
            { IsVergeten: true } => Decision.Refuse(new MelderIsVergeten()),
            null or { IsGevuld: false } => Decision.Accept(new MelderInKluisGelegd(
                command.Melding, sleutel, Verzegel(sleutel, command.Naam), Verzegel(sleutel, command.Contact), context.Moment.Vandaag)),
            _ => Decision.Nothing,
        };
    }

    private static PersonalText? Verzegel(BetrokkeneId sleutel, string? tekst) =>
        string.IsNullOrWhiteSpace(tekst) ? null : PersonalText.Of(sleutel, Melderkluis.Doelcode, tekst);
}
