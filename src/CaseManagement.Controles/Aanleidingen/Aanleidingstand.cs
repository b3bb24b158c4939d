namespace CaseManagement.Controles.Aanleidingen;

/// <summary>How the signal or case stands from which a control follows; a later name is worse.</summary>
public enum Aanleidingstand
{
    /// <summary>It runs, or the control follows from nothing.</summary>
    Loopt,

    /// <summary>It was not taken on, was closed or handed over, or is gone.</summary>
    Beeindigd,

    /// <summary>It proved false.</summary>
    Ingetrokken,
}

/// <summary>What a step must know from elsewhere of what lies behind the control.</summary>
/// <param name="Stand">How the signal or case stands.</param>
/// <param name="Protocol">The protocol in force; <see langword="null"/> when none is, or when the control follows from nothing.</param>
public sealed record ControleFeiten(Aanleidingstand Stand = Aanleidingstand.Loopt, ProtocolVanKracht? Protocol = null)
{
    /// <summary>Nothing lies behind the control.</summary>
    public static readonly ControleFeiten Geen = new();

    /// <summary>Whether the signal holds police data.</summary>
    public bool HeeftPolitiegegevens { get; init; }

    /// <summary>The protocol that was in force on the day that a step tells of; that of now when it tells of none.</summary>
    public ProtocolVanKracht? ProtocolOpDag { get; init; } = Protocol;
}
