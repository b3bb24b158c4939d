using System.Globalization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Privacy.Trail;

/// <summary>A row that tells where something occurs in a stretch of the trail, and what it is an index of.</summary>
/// <typeparam name="TSelf">The row.</typeparam>
public interface IAuditverwijzing<TSelf>
    where TSelf : class, IAuditverwijzing<TSelf>
{
    /// <summary>Name of the read model.</summary>
    static abstract string Naam { get; }

    /// <summary>Version of the read model; goes up when <see cref="Genoemd"/> finds something else, so that it is built again.</summary>
    static abstract int Versie { get; }

    /// <summary>Where.</summary>
    Plaatsen Plaatsen { get; }

    /// <summary>What an event names, each once.</summary>
    static abstract IEnumerable<Guid> Genoemd(RecordedEvent @event);

    /// <summary>A row.</summary>
    static abstract TSelf Maak(Guid van, Plaatsen plaatsen);
}

/// <summary>How the rows are found.</summary>
internal static class Auditverwijzing
{
    /// <summary>How the keys of all rows of one thing begin; what follows is the stretch, so that they are in order of the log.</summary>
    public static string Begin(Guid van) => $"{van:N}/";

    /// <summary>The key of the row of one thing in one stretch.</summary>
    public static string Sleutel(Guid van, long strook) => string.Create(CultureInfo.InvariantCulture, $"{van:N}/{strook:D10}");
}

/// <summary>Where a dossier or other thing occurs in a stretch of the trail.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Plaatsen">Where.</param>
public sealed record Auditdossier(DossierId Dossier, Plaatsen Plaatsen) : IAuditverwijzing<Auditdossier>
{
    /// <inheritdoc/>
    public static string Naam => "auditdossiers";

    /// <inheritdoc/>
    public static int Versie => 3;

    /// <inheritdoc/>
    public static IEnumerable<Guid> Genoemd(RecordedEvent @event) => Auditspoor.Dossiers(@event).Select(dossier => dossier.Value);

    /// <inheritdoc/>
    public static Auditdossier Maak(Guid van, Plaatsen plaatsen) => new(new DossierId(van), plaatsen);
}

/// <summary>Where a data subject occurs in a stretch of the trail.</summary>
/// <param name="Betrokkene">The pseudonym.</param>
/// <param name="Plaatsen">Where.</param>
public sealed record Auditbetrokkene(BetrokkeneId Betrokkene, Plaatsen Plaatsen) : IAuditverwijzing<Auditbetrokkene>
{
    /// <inheritdoc/>
    public static string Naam => "auditbetrokkenen";

    /// <inheritdoc/>
    public static int Versie => 6;

    /// <inheritdoc/>
    public static IEnumerable<Guid> Genoemd(RecordedEvent @event) => Auditspoor.Betrokkenen(@event).Select(betrokkene => betrokkene.Value);

    /// <inheritdoc/>
    public static Auditbetrokkene Maak(Guid van, Plaatsen plaatsen) => new(new BetrokkeneId(van), plaatsen);
}
