namespace CaseManagement.Web.Samenstelling;

/// <summary>Settings of the house, from configuration section <c>Casus</c>.</summary>
public sealed record CasusOpties
{
    /// <summary>Directory with log, keys and signed heads of one municipality; made when missing.</summary>
    public string Directory { get; init; } = "data";

    /// <summary>
    /// Connection string of an EventStoreDB server that holds the log; only in a build with <c>-p:EventStoreDb=true</c>. Give it by environment
    /// or a secret file, never as an argument. The directory then holds what is made from the log, and the keys.
    /// </summary>
    public string? EventStoreDb { get; init; }

    /// <summary>The municipality: part of what authenticates every sealed text, so it can never change for existing data.</summary>
    public string Tenant { get; init; } = "voorbeeldgooi";

    /// <summary>Master key, base64 of 32 bytes; in Development a file with mode 600 is made when this is absent.</summary>
    public string? MasterKey { get; init; }

    /// <summary>OIDC issuer; required outside Development.</summary>
    public string? OidcAuthority { get; init; }

    /// <summary>OIDC audience; required outside Development.</summary>
    public string? OidcAudience { get; init; }

    /// <summary>How many events the read models may be behind the log before the program calls itself not ready.</summary>
    public long MaxAchterstand { get; init; } = 5_000;

    /// <summary>Demo personas and demo sign-in; follows the environment and is refused outside Development.</summary>
    public bool Demo { get; init; }

    /// <summary>Whether an empty data directory is filled with the demo municipality at start; Development only.</summary>
    public bool DemoData { get; init; } = true;

    /// <summary>Article of the local ordinance (APV) on nuisance by residents (Gemeentewet 151d), such as <c>2:79</c>; without it trede 3 to 6 do not exist (<c>WOV-01</c>).</summary>
    public string? ApvWoonoverlastArtikel { get; init; }

    /// <summary>Civil date on which that article came into force, ISO 8601.</summary>
    public string? ApvWoonoverlastVanaf { get; init; }
}
