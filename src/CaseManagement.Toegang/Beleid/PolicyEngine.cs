using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using NodaTime;

namespace CaseManagement.Toegang.Beleid;

/// <summary>
/// The one place that answers "may he?": role AND assignment AND purpose (<c>ROL-02</c>), for get, list, count, search, agenda and
/// event alike (I7). Pure: what it needs to know is handed in.
/// </summary>
/// <param name="matrix">The need-to-know matrix.</param>
public sealed class PolicyEngine(NeedToKnowMatrix matrix)
{
    private const Recht Leesrechten = Recht.Metadata | Recht.Lezen;

    /// <summary>Judges access to one dossier.</summary>
    /// <param name="aanroep">Who, role, purpose.</param>
    /// <param name="zaaktype">The case type of the dossier.</param>
    /// <param name="dossier">The dossier as it is now.</param>
    /// <param name="nodig">The right that is needed.</param>
    /// <param name="vandaag">Civil date, for invitations that end (<c>ROL-06</c>).</param>
    /// <param name="opAgenda">Whether the dossier is on an agenda that the caller prepares or attends.</param>
    public Toegangsoordeel Beoordeel(
        Aanroep aanroep, IZaaktype zaaktype, DossierOverzicht dossier, Recht nodig, LocalDate vandaag, bool opAgenda)
    {
        if (!StringComparer.Ordinal.Equals(aanroep.Doel, zaaktype.Doel.Code))
        {
            return Verborgen("AVG-01");
        }

        if (matrix.IsGeblokkeerd(aanroep.Rol, zaaktype.Gebied))
        {
            return Verborgen("ROL-02");
        }

        if (dossier.IsVernietigd)
        {
            return Verborgen("AVG-42");
        }

        if (dossier.Uitgesloten.Contains(aanroep.Gebruiker))
        {
            return Uitgesloten(aanroep, zaaktype, nodig);
        }

        var relatie = Toewijzing.Van(aanroep, dossier, vandaag);
        var recht = Recht.Geen;
        foreach (var cel in matrix.Cellen(aanroep.Rol, zaaktype.Gebied).Where(cel => Geldt(cel, dossier, relatie.IsToegewezen, opAgenda)))
        {
            recht |= cel.Recht;
        }

        return Oordeel(recht, nodig, relatie);
    }

    /// <summary>Judges an action on a column as a whole: creating, listing, searching.</summary>
    /// <param name="aanroep">Who, role, purpose.</param>
    /// <param name="gebied">The column of the matrix.</param>
    /// <param name="doel">The purpose that belongs to it.</param>
    /// <param name="nodig">The right that is needed.</param>
    public Toegangsoordeel BeoordeelGebied(Aanroep aanroep, string gebied, string doel, Recht nodig)
    {
        if (!StringComparer.Ordinal.Equals(aanroep.Doel, doel))
        {
            return Verborgen("AVG-01");
        }

        if (matrix.IsGeblokkeerd(aanroep.Rol, gebied))
        {
            return Verborgen("ROL-02");
        }

        // Who only takes part in what others opened reads the column, and opens nothing in it.
        var recht = matrix.Cellen(aanroep.Rol, gebied).Aggregate(
            Recht.Geen, (som, cel) => som | (cel.Reikwijdte is Reikwijdte.Deelnemend ? cel.Recht & Leesrechten : cel.Recht));
        return Oordeel(recht, nodig, Toewijzing.Geen);
    }

    /// <inheritdoc cref="NeedToKnowMatrix.NeemtAlleenDeel"/>
    public bool NeemtAlleenDeel(Aanroep aanroep, string gebied) => matrix.NeemtAlleenDeel(aanroep.Rol, gebied);

    /// <summary>Whether being on an agenda would give this caller more, so that somebody must look it up.</summary>
    public bool KentAgenda(Aanroep aanroep, IZaaktype zaaktype) => matrix.KentAgenda(aanroep.Rol, zaaktype.Gebied);

    /// <summary>For which things of a column the caller has a right, as the cells say.</summary>
    public IReadOnlySet<Reikwijdte> Reikwijdten(Aanroep aanroep, string gebied, Recht recht) => matrix.Cellen(aanroep.Rol, gebied)
        .Where(cel => cel.Recht.HasFlag(recht)).Select(cel => cel.Reikwijdte).ToHashSet();

    // ADR 0013: a conflict of interest keeps somebody from the case, never from the supervision of it.
    private Toegangsoordeel Uitgesloten(Aanroep aanroep, IZaaktype zaaktype, Recht nodig)
    {
        var toezicht = matrix.Cellen(aanroep.Rol, zaaktype.Gebied).Any(cel => cel.Reikwijdte is Reikwijdte.Toezicht);
        return !toezicht ? Verborgen("ROL-05")
            : nodig is Recht.Metadata ? new Toegangsoordeel(ToegangsUitkomst.Verleend, Recht.Metadata)
            : new Toegangsoordeel(ToegangsUitkomst.Geweigerd, Recht.Metadata, "ROL-07");
    }

    private static bool Geldt(MatrixCel cel, DossierOverzicht dossier, bool toegewezen, bool opAgenda) => cel.Reikwijdte switch
    {
        // ROL-03: what is Geheim does not exist for whoever is not assigned, whatever the role may see of other dossiers.
        Reikwijdte.Alle => dossier.Vertrouwelijkheid != Vertrouwelijkheid.Geheim || toegewezen,
        Reikwijdte.Toezicht => true,

        // §8.3: what is Geheim is never on an agenda; should it get there by mistake, it opens for nobody new.
        Reikwijdte.Agenda => opAgenda && (dossier.Vertrouwelijkheid != Vertrouwelijkheid.Geheim || toegewezen),
        _ => toegewezen,
    };

    private static Toegangsoordeel Oordeel(Recht recht, Recht nodig, Toewijzing relatie)
    {
        if (recht == Recht.Geen)
        {
            return Verborgen("ROL-02");
        }

        return Omvat(recht, nodig)
            ? new Toegangsoordeel(ToegangsUitkomst.Verleend, recht, AchtervangVoor: relatie.AchtervangVoor)
            : new Toegangsoordeel(ToegangsUitkomst.Geweigerd, recht, "ROL-02");
    }

    private static bool Omvat(Recht recht, Recht nodig) => nodig is Recht.Metadata || (recht & nodig) == nodig;

    private static Toegangsoordeel Verborgen(string regel) => new(ToegangsUitkomst.Verborgen, Recht.Geen, regel);
}
