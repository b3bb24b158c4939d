namespace CaseManagement.Bibob.Screening;

/// <summary>Grounds of the Wet Bibob (§2.3).</summary>
public enum BibobGrond
{
    /// <summary>Danger of using proceeds of offences (art. 3 lid 1 a).</summary>
    AGrond,

    /// <summary>Danger of committing offences (art. 3 lid 1 b).</summary>
    BGrond,

    /// <summary>An offence was committed to obtain or keep the decision (art. 3 lid 6).</summary>
    Lid6Grond,

    /// <summary>Refusal to fill in or to supply data counts as ernstig gevaar (art. 4).</summary>
    Artikel4Grond,
}

/// <summary>Level of danger per ground, from low to high (art. 3 lid 1 and 7).</summary>
public enum GevaarsConclusie
{
    /// <summary>No danger.</summary>
    GeenGevaar,

    /// <summary>A lesser degree of danger.</summary>
    MindereMateVanGevaar,

    /// <summary>Serious danger.</summary>
    ErnstigGevaar,
}

/// <summary>The level on one ground, without its assessment.</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Niveau">The level.</param>
public sealed record GrondNiveau(BibobGrond Grond, GevaarsConclusie Niveau);

/// <summary>The assessment of one ground (art. 3 lid 2, 3).</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Niveau">The level.</param>
/// <param name="Feiten">Facts and relations that point to offences (<c>BIB-12</c>).</param>
/// <param name="ErnstVerdenking">Seriousness of the suspicion.</param>
/// <param name="AardRelatie">Nature of the relation.</param>
/// <param name="OmvangVoordeel">Size of the benefits: A-ground only.</param>
/// <param name="AantalFeiten">Number of offences: B-ground only.</param>
public sealed record Grondbeoordeling(
    BibobGrond Grond,
    GevaarsConclusie Niveau,
    PersonalText Feiten,
    PersonalText? ErnstVerdenking,
    PersonalText? AardRelatie,
    PersonalText? OmvangVoordeel,
    int? AantalFeiten);
