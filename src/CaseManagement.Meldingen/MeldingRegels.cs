using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Meldingen;

/// <summary>What holds for every step with a melding.</summary>
internal static class MeldingRegels
{
    /// <summary>A step of the desk or of the signaalcoördinator: whoever brought a melding in writes it and no more (§1.10).</summary>
    public static CommandPolicy Behandeling(string pad, AuditActie actie) => new(pad, actie, Recht.Schrijven)
    {
        AlleenRollen = [Rol.MedewerkerMeldpunt, Rol.Signaalcoordinator],
    };

    /// <summary>Refuses a melding that ended.</summary>
    public static Refusal? Loopt(Melding? state) => state is { IsActief: true } ? null : new MeldingIsAfgerond();

    /// <summary>Refuses handling out of turn (<c>MEL-14</c>), and any handling before help was called (<c>MEL-05</c>).</summary>
    public static Refusal? MagBehandelen(Melding? state, params ReadOnlySpan<MeldingStatus> toegestaan) => Loopt(state)
        ?? (state!.Ontvangst.AcuutGevaar && !state.Noodhulp.Contains(Noodhulp.Alarmnummer112) ? new EerstAlarmnummer() : null)
        ?? (state.Ontvangst.HuiselijkGeweld && !state.Noodhulp.Contains(Noodhulp.VeiligThuis) ? new EerstVeiligThuis() : null)
        ?? (toegestaan.Contains(state.Status) ? (Refusal?)null : new StapNietAanDeOrde());

    /// <summary>Refuses to send text on that was not screened, when the reporter must stay unknown to others (<c>MEL-03</c>).</summary>
    public static Refusal? MagDoorgeven(Melding state) =>
        state.Ontvangst.MelderSoort is MelderSoort.Anoniem or MelderSoort.Vertrouwelijk && !state.IsGecontroleerd
            ? new TekstIsNietGecontroleerd()
            : null;

    /// <summary>Refuses to end a melding while an agreed action waits for somebody (§8.4).</summary>
    public static Refusal? MagEindigen(Melding state) => state.Kern.HeeftOpenActies ? new ActiesStaanOpen() : null;
}

/// <summary>Refused because the melding ended.</summary>
public sealed record MeldingIsAfgerond() : Refusal(
    "MEL-14", "Deze melding is afgerond.", "Leg nieuwe informatie vast als een nieuwe melding.");

/// <summary>Refused because the step is out of turn.</summary>
public sealed record StapNietAanDeOrde() : Refusal(
    "MEL-14", "Deze stap is in deze status niet aan de orde.", "Beoordeel eerst de melding, routeer die daarna en rond die dan af.");

/// <summary>Refused because acute danger goes first.</summary>
public sealed record EerstAlarmnummer() : Refusal(
    "MEL-05", "Er is acuut gevaar: bel 112.", "Bel eerst 112 en bevestig dat; daarna kunt u de melding behandelen.");

/// <summary>Refused because Veilig Thuis goes first.</summary>
public sealed record EerstVeiligThuis() : Refusal(
    "MEL-05",
    "De melding gaat over huiselijk geweld of kindermishandeling: bel Veilig Thuis.",
    "Schakel eerst Veilig Thuis in en bevestig dat; daarna kunt u de melding behandelen.");

/// <summary>Refused because the text was not screened.</summary>
public sealed record TekstIsNietGecontroleerd() : Refusal(
    "MEL-03",
    "De tekst is niet gecontroleerd op inhoud waarmee de melder zichzelf bekendmaakt.",
    "Laat het meldpunt de tekst controleren voordat de melding wordt doorgegeven.");

/// <summary>Refused because an agreed action still waits for somebody (§8.4).</summary>
public sealed record ActiesStaanOpen() : Refusal(
    "MEL-8.4", "De melding kan niet worden afgerond: er staan nog acties open.", "Rond de acties af of laat ze vervallen.");
