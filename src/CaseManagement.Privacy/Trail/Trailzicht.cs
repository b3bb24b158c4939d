using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;

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
    /// <param name="regel">The row.</param>
    /// <param name="zicht">The view.</param>
    /// <param name="opdracht">The dossier of the order; of an act on several, the others and their people are not for this reader.</param>
    internal static Auditregel Afgeschermd(Auditregel regel, Trailzicht zicht, DossierOverzicht? opdracht) => (zicht, opdracht) switch
    {
        (Trailzicht.Veiligheid, _) => regel with { Dossiers = [], Betrokkenen = [], Duiding = null },
        (Trailzicht.OpOpdracht, { } dossier) when regel.Dossiers.Count > 1 => regel with
        {
            Dossiers = [.. regel.Dossiers.Where(id => id == dossier.Id)],
            Betrokkenen = [.. regel.Betrokkenen.Where(persoon => Heeft(dossier, persoon))],

            // How many stood beside it is theirs too, and what was done to another thing is that thing's.
            AantalRecords = Math.Min(regel.AantalRecords, 1),
            Duiding = regel.Dossiers[0] == dossier.Id ? regel.Duiding : null,
        },

        // Whoever was told "it does not exist" must not learn otherwise from the own rows of the trail.
        _ when IsVerhuld(regel, zicht) => regel with { Dossiers = Toonbaar(regel, zicht), Betrokkenen = [], RegelId = "" },
        _ => regel,
    };

    /// <summary>Whether the caller was refused, and may learn no more than he was told then.</summary>
    internal static bool IsVerhuld(Auditregel regel, Trailzicht zicht) =>
        zicht is Trailzicht.EigenRegels && regel.Resultaat is ToegangsResultaat.Geweigerd;

    /// <summary>
    /// The dossiers by which a view finds a row: of an own refusal only what was addressed, not what the program found behind it. A question about
    /// the trail may have named its dossier by a code: which one that is, or that there is one, the program found.
    /// </summary>
    internal static IReadOnlyList<DossierId> Toonbaar(Auditregel regel, Trailzicht zicht) => IsVerhuld(regel, zicht)
        ? regel.Onderdeel is nameof(AuditregelsZoeken) ? [] : [.. regel.Dossiers.Take(1)]
        : regel.Dossiers;

    /// <summary>
    /// Whether a view shows the links of the chain. Who does not see a row whole could otherwise fill in what is left out, guess by guess, until the
    /// link fits.
    /// </summary>
    internal static bool ToontKeten(Trailzicht zicht) => zicht is Trailzicht.Alles;

    /// <summary>Whether this person is in the dossier.</summary>
    internal static bool Heeft(DossierOverzicht dossier, BetrokkeneId persoon) =>
        dossier.Betrokkenen.Any(betrokkene => betrokkene.Id == persoon);

    /// <summary>Whether the question fits the view: what is not shown cannot be asked for either.</summary>
    internal static bool MagVragen(AuditregelsZoeken query, Trailzicht zicht) =>
        zicht is not Trailzicht.Veiligheid || query is { Dossier: null, Betrokkene: null };

    internal static bool HeeftOpdracht(QueryContext context, DossierOverzicht? dossier) =>
        dossier is not null && Toewijzing.Van(context.Aanroep, dossier, context.Moment.Vandaag).IsToegewezen;
}
