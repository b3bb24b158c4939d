using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Pga.Afsluiting;

/// <summary>Why a case ends (§4.2).</summary>
public enum Afsluitreden
{
    /// <summary>The goals were reached.</summary>
    DoelBereikt,

    /// <summary>The person moved away.</summary>
    Verhuisd,

    /// <summary>The person died.</summary>
    Overleden,

    /// <summary>The person is detained.</summary>
    Detentie,

    /// <summary>The approach adds nothing.</summary>
    GeenMeerwaarde,

    /// <summary>The case stays with the Zorg- en Veiligheidshuis.</summary>
    OpgeschaaldBlijvend,
}

/// <summary>Refused because the reason does not fit the phase of the case.</summary>
public sealed record RedenPastNietBijFase() : Refusal(
    "PGA-4.2", "Deze reden past niet bij de fase van de casus.", "Kies een reden die bij de fase past, of leg eerst een evaluatie vast.");

internal static class Afsluitfase
{
    /// <summary>The phases from which a case ends: after evaluation, for good at the Zorg- en Veiligheidshuis, or aborted before a plan (§4.4).</summary>
    public static readonly IReadOnlyList<PgaStatus> Toegestaan =
        [PgaStatus.Geaccepteerd, PgaStatus.PlanInOpstelling, PgaStatus.Opgeschaald, PgaStatus.Evaluatie];

    public static bool IsAfgebroken(PgaStatus status) => status is PgaStatus.Geaccepteerd or PgaStatus.PlanInOpstelling;

    public static Refusal? Controleer(PgaStatus status, Afsluitreden reden) => (status, reden) switch
    {
        (PgaStatus.Opgeschaald, Afsluitreden.OpgeschaaldBlijvend) => null,
        (PgaStatus.Opgeschaald, _) or (_, Afsluitreden.OpgeschaaldBlijvend) => new RedenPastNietBijFase(),
        (PgaStatus.Evaluatie, _) => null,
        (_, Afsluitreden.DoelBereikt) => new RedenPastNietBijFase(),
        _ => null,
    };
}
