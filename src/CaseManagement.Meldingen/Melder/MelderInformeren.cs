using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Melder;

/// <summary>The two messages a reporter gets (<c>MEL-04</c>).</summary>
public enum MelderBericht
{
    /// <summary>Confirmation of receipt.</summary>
    Ontvangst,

    /// <summary>Closing message.</summary>
    Afsluiting,
}

/// <summary>Records that the reporter got a message. Its text is fixed, so it cannot hold anything about others (<c>MEL-04</c>).</summary>
/// <param name="Bericht">Which message.</param>
public sealed record MelderInformeren(MelderBericht Bericht);

/// <summary>The reporter got a message.</summary>
/// <param name="Bericht">Which message.</param>
/// <param name="Door">Who sent it.</param>
/// <param name="Op">Civil date.</param>
[EventType("melding.melder-geinformeerd")]
public sealed record MelderGeinformeerd(MelderBericht Bericht, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>The fixed texts.</summary>
public static class MelderBerichten
{
    /// <summary>The text of a message, with the code of the melding and nothing else.</summary>
    public static string Tekst(MelderBericht bericht, string code) => bericht is MelderBericht.Ontvangst
        ? $"Wij hebben uw melding ontvangen onder nummer {code}. Bedankt voor uw melding."
        : $"Wij hebben uw melding met nummer {code} afgerond. Over anderen mogen wij u niets vertellen. Bedankt voor uw melding.";
}

/// <summary>Refused because there is nobody to reach: the reporter is anonymous.</summary>
public sealed record MelderIsNietBereikbaar() : Refusal(
    "MEL-04", "De melder is anoniem en niet bereikbaar.", "De melder kan zelf met de ontvangst- of referentiecode naar de melding vragen.");

/// <summary>Refused because the closing message follows the end.</summary>
public sealed record MeldingLooptNog() : Refusal(
    "MEL-04", "De melding loopt nog; het afsluitbericht volgt na de afronding.", "Rond de melding eerst af.");

internal sealed class MelderInformerenUseCase : CommandUseCase<Melding, MelderInformeren>
{
    public override CommandPolicy Policy => new("melder/berichten", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = [Rol.MedewerkerMeldpunt],
        RolRegel = "MEL-02",
    };

    public override Decision Decide(Melding? state, MelderInformeren command, CommandContext context) => state switch
    {
        null or { Ontvangst.MelderSoort: MelderSoort.Anoniem } => Decision.Refuse(new MelderIsNietBereikbaar()),
        { IsActief: true } when command.Bericht is MelderBericht.Afsluiting => Decision.Refuse(new MeldingLooptNog()),
        _ when state.Berichten.Contains(command.Bericht) => Decision.Nothing,
        _ => Decision.Accept(new MelderGeinformeerd(command.Bericht, context.Aanroep.Gebruiker, context.Moment.Vandaag)),
    };
}
