using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Inhoud;

/// <summary>Help that comes before the handling of a melding (<c>MEL-05</c>).</summary>
public enum Noodhulp
{
    /// <summary>112, for acute danger.</summary>
    Alarmnummer112,

    /// <summary>Veilig Thuis, for domestic violence and child abuse.</summary>
    VeiligThuis,
}

/// <summary>Records that help was called.</summary>
/// <param name="Hulp">Which.</param>
public sealed record NoodhulpBevestigen(Noodhulp Hulp);

/// <summary>Help was called.</summary>
/// <param name="Hulp">Which.</param>
/// <param name="Door">Who confirms.</param>
/// <param name="Op">When (UTC).</param>
[EventType("melding.noodhulp-bevestigd")]
public sealed record NoodhulpBevestigd(Noodhulp Hulp, GebruikerId Door, Instant Op) : IEvent;

internal sealed class NoodhulpBevestigenUseCase : CommandUseCase<Melding, NoodhulpBevestigen>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("noodhulp", AuditActie.Wijzigen);

    public override Decision Decide(Melding? state, NoodhulpBevestigen command, CommandContext context) => state switch
    {
        not { IsActief: true } => Decision.Refuse(new MeldingIsAfgerond()),
        _ when state.Noodhulp.Contains(command.Hulp) => Decision.Nothing,
        _ => Decision.Accept(new NoodhulpBevestigd(command.Hulp, context.Aanroep.Gebruiker, context.Moment.Nu)),
    };
}
