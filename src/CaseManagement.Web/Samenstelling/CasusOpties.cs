namespace CaseManagement.Web.Samenstelling;

/// <summary>Settings of the house, from configuration section <c>Casus</c>.</summary>
public sealed record CasusOpties
{
    /// <summary>Directory of one municipality with signed heads and, on SQLite, log and keys; made when missing.</summary>
    public string Directory { get; init; } = "data";

    /// <summary>Where log, read models and keys are: <c>sqlite</c> (files in <see cref="Directory"/>), <c>postgresql</c> or <c>eventstoredb</c>.</summary>
    public string Store { get; init; } = Opslag.Sqlite;

    /// <summary>
    /// Connection string of the PostgreSQL database, in the form of Npgsql, or of the EventStoreDB server; give it by environment or a secret
    /// file, never as an argument.
    /// </summary>
    public string? ConnectionString { get; init; }

    /// <summary>
    /// Connection string of the target of <c>casus copy</c>, when source and target are both on a server; without it
    /// <see cref="ConnectionString"/>.
    /// </summary>
    public string? CopyConnectionString { get; init; }

    /// <summary>
    /// Schema of this municipality in that database; without it <c>casus_</c> and the name of <see cref="Tenant"/>. On EventStoreDB: what its
    /// streams begin with; without it the name of <see cref="Tenant"/>.
    /// </summary>
    public string? Schema { get; init; }

    /// <summary>
    /// Connection string for the keys in PostgreSQL, when they are in another database than the log. With the log on EventStoreDB the keys are in
    /// <see cref="Directory"/> without it.
    /// </summary>
    public string? KeyConnectionString { get; init; }

    /// <summary>Schema of the keys; without it the name of the schema, or of the one that <see cref="Tenant"/> gives, followed by <c>_sleutels</c>.</summary>
    public string? KeySchema { get; init; }

    /// <summary>The municipality: part of what authenticates every sealed text, so it can never change for existing data.</summary>
    public string Tenant { get; init; } = "voorbeeldgooi";

    /// <summary>Master key, base64 of 32 bytes; in Development a file with mode 600 is made when this is absent.</summary>
    public string? MasterKey { get; init; }

    /// <summary>
    /// Version of the key of the link finder, from 1. Raised by one, the index is built anew under a new key at the next start (ADR 0025).
    /// </summary>
    public int KoppelsleutelVersie { get; init; } = 1;

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

    /// <summary>How many integrale controles the municipality sets itself for a year (<c>SEED-S1</c>); the year plan is held against it.</summary>
    public int ControlesPerJaar { get; init; } = 4;

    /// <summary>Without the settings that hold secrets: a text like this ends up in a log.</summary>
    public override string ToString() => $"{nameof(CasusOpties)} of {Tenant} on {Store}";
}
