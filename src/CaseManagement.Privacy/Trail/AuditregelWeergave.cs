using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Privacy.Trail;

/// <summary>A page of the trail, newest first.</summary>
/// <param name="Regels">The rows.</param>
/// <param name="Pagina">Number of this page, from 1.</param>
/// <param name="HeeftMeer">Whether there are more pages.</param>
public sealed record AuditPagina(IReadOnlyList<AuditregelWeergave> Regels, int Pagina, bool HeeftMeer);

/// <summary>A row of the trail as a caller sees it; metadata only, never content of a case.</summary>
/// <param name="AuditId">Identifier of the recorded event.</param>
/// <param name="Positie">Place in the log.</param>
/// <param name="Hash">Link of the chain, in hexadecimal.</param>
/// <param name="Tijdstip">When (UTC).</param>
/// <param name="Gebruiker">The person.</param>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Rol">The active role.</param>
/// <param name="AchtervangVoor">For whom the person acted as achtervang.</param>
/// <param name="SessieId">The session.</param>
/// <param name="Actie">What was done or tried.</param>
/// <param name="Zaaktype">Case type.</param>
/// <param name="Dossier">The dossier or other thing.</param>
/// <param name="Code">Code of the dossier.</param>
/// <param name="Onderdeel">Which part.</param>
/// <param name="Betrokkenen">Pseudonyms of data subjects.</param>
/// <param name="Grondslag">The legal basis.</param>
/// <param name="Doel">The purpose.</param>
/// <param name="Verwerkingsactiviteit">The processing activity of the register; the purpose is named after it.</param>
/// <param name="Resultaat">How it ended.</param>
/// <param name="RegelId">The rule that refused.</param>
/// <param name="AantalRecords">How many records were shown; for a failed sign-in, how many attempts.</param>
/// <param name="TraceId">W3C trace id.</param>
public sealed record AuditregelWeergave(
    Guid AuditId, long Positie, string Hash, Instant Tijdstip, GebruikerId Gebruiker, string Organisatie, Rol Rol, GebruikerId? AchtervangVoor,
    string SessieId, AuditActie Actie, string Zaaktype, DossierId? Dossier, string? Code, string Onderdeel,
    IReadOnlyList<BetrokkeneId> Betrokkenen, string Grondslag, string Doel, string Verwerkingsactiviteit, ToegangsResultaat Resultaat,
    string RegelId, int AantalRecords, string TraceId)
{
    /// <summary>Recipient, check and what it allowed and refused, where the event tells so.</summary>
    public Auditduiding? Duiding { get; init; }

    internal static AuditregelWeergave Van(Auditregel regel, string? code, Trailzicht zicht)
    {
        regel = Trailbeleid.Afgeschermd(regel, zicht);

        // Whoever was told "it does not exist" must not learn otherwise from the own rows of the trail.
        var verhul = zicht is Trailzicht.EigenRegels && regel.Resultaat is ToegangsResultaat.Geweigerd;
        return new AuditregelWeergave(
            regel.AuditId, regel.Positie, regel.Hash, regel.Tijdstip, regel.Gebruiker, regel.Organisatie, regel.Rol, regel.AchtervangVoor,
            regel.SessieId, regel.Actie, regel.Zaaktype, regel.Dossier, verhul || regel.Dossier is null ? null : code, regel.Onderdeel,
            verhul ? [] : regel.Betrokkenen, regel.Grondslag, regel.Doel, regel.Doel, regel.Resultaat, verhul ? "" : regel.RegelId,
            regel.AantalRecords, regel.TraceId)
        {
            Duiding = regel.Duiding,
        };
    }
}
