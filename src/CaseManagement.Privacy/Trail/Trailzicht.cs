using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Privacy.Trail;

/// <summary>How much of the trail a caller sees, by the cell of §7.</summary>
internal enum Trailzicht
{
    /// <summary>Nothing.</summary>
    Geen,

    /// <summary><c>own rows</c>: what the caller did; what was refused without telling whether it exists.</summary>
    EigenRegels,

    /// <summary><c>L on order</c>: the rows of a dossier to which the caller was assigned for it.</summary>
    OpOpdracht,

    /// <summary><c>L (security)</c>: what matters for security.</summary>
    Veiligheid,

    /// <summary><c>L all</c>.</summary>
    Alles,
}

/// <summary>The column of the trail and its purpose.</summary>
public static class Trailbeleid
{
    /// <summary>The column of the matrix.</summary>
    public const string Gebied = "trail";

    /// <summary>The purpose for which the trail is read.</summary>
    public static readonly Doel Doel = new(
        "va-audit", "Toezicht op het gebruik van persoonsgegevens", "AVG 5 lid 2, 24, 32, 39; BIO2 8.15");

    /// <summary>Who supervises the whole trail or its security.</summary>
    internal static readonly IReadOnlyList<Rol> Toezichthouders = [Rol.Fg, Rol.Privacyfunctionaris, Rol.Ciso];

    internal static Trailzicht Zicht(Toegangscontrole controle, Aanroep aanroep)
    {
        var reikwijdten = controle.Reikwijdten(aanroep, Gebied, Recht.Lezen);
        return reikwijdten.Contains(Reikwijdte.Toezicht) ? Trailzicht.Alles
            : reikwijdten.Contains(Reikwijdte.Alle) ? Trailzicht.Veiligheid
            : reikwijdten.Contains(Reikwijdte.Toegewezen) ? Trailzicht.OpOpdracht
            : reikwijdten.Contains(Reikwijdte.Eigen) ? Trailzicht.EigenRegels
            : Trailzicht.Geen;
    }

    /// <summary>
    /// A row as a view of the trail shows it. The CISO has no cell in any column of dossiers (§7), and must not learn from a refusal that
    /// somebody is screened (<c>BIB-52</c>): he sees the security event (who, when, which kind of case, which rule), without the dossier and
    /// its people. FG and privacy officer see both.
    /// </summary>
    internal static Auditregel Afgeschermd(Auditregel regel, Trailzicht zicht) =>
        zicht is Trailzicht.Veiligheid ? regel with { Dossier = null, Betrokkenen = [], Duiding = null } : regel;

    /// <summary>Whether the question fits the view: what is not shown cannot be asked for either.</summary>
    internal static bool MagVragen(AuditregelsZoeken query, Trailzicht zicht) =>
        zicht is not Trailzicht.Veiligheid || query is { Dossier: null, Betrokkene: null };

    internal static bool HeeftOpdracht(QueryContext context, DossierOverzicht? dossier) =>
        dossier is not null && Toewijzing.Van(context.Aanroep, dossier, context.Moment.Vandaag).IsToegewezen;
}
