namespace CaseManagement.Controles.Aanleidingen;

/// <summary>Refused because the signal behind the control proved false, and nobody decided what that means for the control.</summary>
public sealed record AanleidingIsIngetrokken() : Refusal(
    "OND-1.11",
    "De onderliggende melding is ingetrokken; er wordt niets gedeeld of uitgevoerd tot over deze controle is beslist.",
    "Laat de regie beslissen: de controle op eigen grond voortzetten, of afgelasten.");

/// <summary>Refused because the signal or case behind the control was not taken on, or has ended.</summary>
public sealed record AanleidingIsBeeindigd() : Refusal(
    "OND-1.6",
    "Het signaal of de casus achter deze controle is niet opgepakt of is geëindigd.",
    "Plan de controle zonder verwijzing, of laat de regie beslissen of een al geplande controle op eigen grond doorgaat.");

/// <summary>The gate before every step that shares or carries out what follows from a signal.</summary>
internal static class Aanleidingpoort
{
    /// <summary>Why a step of an existing control must wait, or <see langword="null"/>.</summary>
    public static Refusal? Weiger(IntegraleControle state, ControleFeiten feiten) =>
        state.Plan.Herkomst is null ? null
        : Ernstigste(state, feiten) is not (var stand and not Aanleidingstand.Loopt) ? null
        : stand is Aanleidingstand.Ingetrokken ? new AanleidingIsIngetrokken()
        : state.Uitvoering is null ? new AanleidingIsBeeindigd()
        : null;

    /// <summary>Whether no protocol lets a control share what follows from a signal on that day (<c>OND-01</c>).</summary>
    public static Refusal? Weiger(IntegraleControle state, ProtocolVanKracht? protocol) =>
        state.Plan.Herkomst is null || protocol is { IsBeeindigd: false } ? null : new ProtocolNietVanKracht();

    /// <summary>What still waits for a decision: what was noted, or what is now and was not decided about yet.</summary>
    public static Aanleidingstand Ernstigste(IntegraleControle state, ControleFeiten feiten)
    {
        var nu = feiten.Stand > (state.Voortzetting?.Stand ?? Aanleidingstand.Loopt) ? feiten.Stand : Aanleidingstand.Loopt;
        return state.Verval is { } verval && verval.Stand > nu ? verval.Stand : nu;
    }

    /// <summary>What an event keeps of the protocol: nothing when the step does not rest on it (<c>OND-04</c>).</summary>
    public static string? Versie(IntegraleControle state, ProtocolVanKracht? protocol) =>
        state.Plan.Herkomst is not null && protocol is { IsBeeindigd: false } ? protocol.Versie : null;
}
