namespace CaseManagement.Bibob.Screening;

/// <summary>The header of a screening that does not change (§2.11).</summary>
/// <param name="Code">Generated code; the only title a screening has (<c>BIB-52</c>).</param>
/// <param name="Object">What is screened.</param>
/// <param name="Subsoort">Which kind.</param>
/// <param name="AanvraagRef">Reference code of the application in the permit system.</param>
/// <param name="Bestuursorgaan">Which organ decides.</param>
/// <param name="Aanleiding">Why Bibob is applied (<c>BIB-04</c>).</param>
/// <param name="BeleidCategorie">Category of the beleidsregel, for <see cref="BibobAanleiding.Beleid"/>.</param>
/// <param name="AanvraagOntvangenOp">Civil date of receipt; the decision term starts the day after.</param>
/// <param name="BeslistermijnBron">Where the decision term is set; decides on the Algemene termijnenwet (<c>TRM-04</c>).</param>
/// <param name="BeslistermijnWeken">Length of the decision term.</param>
/// <param name="GeopendOp">Civil date on which the screening was created here.</param>
/// <param name="Kenmerk">Code in another administration.</param>
public sealed record ScreeningKop(
    string Code,
    BibobObject Object,
    BibobSubsoort Subsoort,
    string AanvraagRef,
    Bestuursorgaan Bestuursorgaan,
    BibobAanleiding Aanleiding,
    string? BeleidCategorie,
    LocalDate AanvraagOntvangenOp,
    TermijnBron BeslistermijnBron,
    int BeslistermijnWeken,
    LocalDate GeopendOp,
    string? Kenmerk);
