using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Privacy.Trail;

/// <summary>A page of the trail, newest first.</summary>
/// <param name="Regels">The rows.</param>
/// <param name="Pagina">Number of this page, from 1.</param>
/// <param name="HeeftMeer">Whether there are more pages.</param>
public sealed record AuditPagina(IReadOnlyList<AuditregelWeergave> Regels, int Pagina, bool HeeftMeer);

/// <summary>One act of the trail as a caller sees it; metadata only, never content of a case.</summary>
/// <param name="AuditId">Identifier of the recorded event.</param>
/// <param name="Positie">Place in the log; absent for who does not see the whole trail, to whom it would tell how much else happens.</param>
/// <param name="Hash">Link of the chain, in hexadecimal; absent for who does not see the whole trail.</param>
/// <param name="Tijdstip">When (UTC).</param>
/// <param name="Gebruiker">The person.</param>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Rol">The active role.</param>
/// <param name="AchtervangVoor">For whom the person acted as achtervang.</param>
/// <param name="SessieId">The session.</param>
/// <param name="Actie">What was done or tried.</param>
/// <param name="Zaaktype">Case type.</param>
/// <param name="Dossiers">The dossiers and other things that it concerns; the thing that was addressed first.</param>
/// <param name="AantalDossiers">How many of <paramref name="Dossiers"/> are dossiers.</param>
/// <param name="Onderdeel">Which part.</param>
/// <param name="Betrokkenen">Pseudonyms of data subjects.</param>
/// <param name="AantalBetrokkenen">How many <paramref name="Betrokkenen"/> there are.</param>
/// <param name="Grondslag">The legal basis.</param>
/// <param name="Doel">The purpose.</param>
/// <param name="Verwerkingsactiviteit">The processing activity of the register; the purpose is named after it.</param>
/// <param name="Resultaat">How it ended.</param>
/// <param name="RegelId">The rule that refused.</param>
/// <param name="AantalRecords">How many records were shown; for a failed sign-in, how many attempts.</param>
/// <param name="TraceId">W3C trace id.</param>
public sealed record AuditregelWeergave(
    Guid AuditId, long? Positie, string? Hash, Instant Tijdstip, GebruikerId Gebruiker, string Organisatie, Rol Rol, GebruikerId? AchtervangVoor,
    string SessieId, AuditActie Actie, string Zaaktype, IReadOnlyList<AuditDossier> Dossiers, int AantalDossiers, string Onderdeel,
    IReadOnlyList<BetrokkeneId> Betrokkenen, int AantalBetrokkenen, string Grondslag, string Doel, string Verwerkingsactiviteit, ToegangsResultaat Resultaat,
    string RegelId, int AantalRecords, string TraceId)
{
    /// <summary>Recipient, check and what it allowed and refused, where the event tells so.</summary>
    public Auditduiding? Duiding { get; init; }

    /// <summary>Of a look at a past state: the first moment that was left out (UTC).</summary>
    public Instant? Stand { get; init; }

    internal static AuditregelWeergave Van(
        Auditregel volledig, Trailzicht zicht, DossierOverzicht? opdracht, IReadOnlyDictionary<DossierId, string> codes)
    {
        var regel = Trailbeleid.Afgeschermd(volledig, zicht, opdracht);
        var verhuld = Trailbeleid.IsVerhuld(volledig, zicht);
        var dossiers = regel.Dossiers.Select(id => new AuditDossier(id, verhuld ? null : codes.GetValueOrDefault(id))).ToList();
        return new AuditregelWeergave(
            regel.AuditId, Trailbeleid.ToontKeten(zicht) ? regel.Positie : null, Trailbeleid.ToontKeten(zicht) ? regel.Hash : null, regel.Tijdstip, regel.Gebruiker, regel.Organisatie, regel.Rol, regel.AchtervangVoor,
            regel.SessieId, regel.Actie, regel.Zaaktype, dossiers, dossiers.Count(dossier => dossier.Code is not null), regel.Onderdeel,
            regel.Betrokkenen, regel.Betrokkenen.Count, regel.Grondslag, regel.Doel, regel.Doel, regel.Resultaat, regel.RegelId,
            regel.AantalRecords, regel.TraceId)
        {
            Duiding = regel.Duiding,
            Stand = regel.Stand,
        };
    }
}

/// <summary>A dossier or other thing in a row of the trail.</summary>
/// <param name="Id">The dossier or other thing.</param>
/// <param name="Code">Code of the dossier; absent for another thing, such as a meeting, and for a dossier of which the reader may not know.</param>
public sealed record AuditDossier(DossierId Id, string? Code);
