namespace CaseManagement.Bibob.Screening;

/// <summary>Whom the screening is about (<c>BIB-10</c>).</summary>
/// <param name="Id">The pseudonym.</param>
/// <param name="Soort">Natural or legal person; decides about whom police data may be asked (<c>BIB-24</c>).</param>
/// <param name="Naam">The sealed name.</param>
/// <param name="Bsn">The sealed citizen service number, nine digits that pass the 11-proef (<c>AVG-04</c>); shown masked only.</param>
/// <param name="Kvk">The sealed number in the trade register.</param>
public sealed record BibobBetrokkene(BetrokkeneId Id, PersoonSoort Soort, PersonalText Naam, PersonalText? Bsn, PersonalText? Kvk);

/// <summary>A relation of betrokkene that counts under art. 3 lid 4 (<c>BIB-11</c>); past relations count as well.</summary>
/// <param name="Nummer">Number within the screening, from 1.</param>
/// <param name="Id">The pseudonym.</param>
/// <param name="Soort">Which relation.</param>
/// <param name="Naam">The sealed name.</param>
/// <param name="Direct">Direct, or through others.</param>
/// <param name="IsBestuurder">Whether the person is bestuurder of the legal person that is betrokkene (<c>BIB-24</c>).</param>
/// <param name="Van">First day of the relation, if known.</param>
/// <param name="Tot">Last day of the relation, if it has ended.</param>
public sealed record BibobRelatie(
    int Nummer, BetrokkeneId Id, RelatieSoort Soort, PersonalText Naam, bool Direct, bool IsBestuurder, LocalDate? Van, LocalDate? Tot)
{
    /// <summary>Whether the relation exists on a civil day; an unknown begin or end does not limit it.</summary>
    public bool GeldtOp(LocalDate dag) => (Van is not { } van || van <= dag) && (Tot is not { } tot || dag <= tot);
}

/// <summary>A relation as a user gives it.</summary>
/// <param name="Soort">Which relation.</param>
/// <param name="Naam">The name.</param>
/// <param name="Direct">Direct, or through others.</param>
/// <param name="IsBestuurder">Whether the person is bestuurder of the legal person that is betrokkene.</param>
/// <param name="Van">First day of the relation, if known.</param>
/// <param name="Tot">Last day of the relation, if it has ended.</param>
public sealed record RelatieOpgave(
    RelatieSoort Soort, string Naam, bool Direct = true, bool IsBestuurder = false, LocalDate? Van = null, LocalDate? Tot = null)
{
    internal BibobRelatie Als(int nummer, BetrokkeneId id) => new(
        nummer, id, Soort, PersonalText.Of(id, BibobZaaktype.Doelcode, Naam), Direct, IsBestuurder, Van, Tot);
}

internal sealed class RelatieOpgaveVorm : AbstractValidator<RelatieOpgave>
{
    public RelatieOpgaveVorm()
    {
        RuleFor(r => r.Naam).NotEmpty().WithMessage("Vul de naam van de relatie in.").MaximumLength(200).WithMessage("De naam is te lang.");
        RuleFor(r => r.Tot).Must((relatie, tot) => !(tot < relatie.Van)).WithMessage("De relatie kan niet eindigen voor zij begint.");
    }
}
