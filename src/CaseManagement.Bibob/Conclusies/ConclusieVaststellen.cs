namespace CaseManagement.Bibob.Conclusies;

/// <summary>Draws the conclusion per ground, with the assessment that art. 3 asks.</summary>
/// <param name="Gronden">Each ground once; the A-ground and the B-ground always, unless betrokkene refused the form (art. 4).</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record ConclusieVaststellen(IReadOnlyList<GrondOordeel> Gronden, LocalDate? Op = null) : IGedateerd;

/// <summary>The assessment of one ground as a user gives it.</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Niveau">The level.</param>
/// <param name="Feiten">Facts and relations, or why there are none.</param>
/// <param name="ErnstVerdenking">Seriousness of the suspicion: with danger on the A-ground or B-ground.</param>
/// <param name="AardRelatie">Nature of the relation: with danger on the A-ground or B-ground.</param>
/// <param name="OmvangVoordeel">Size of the benefits: with danger on the A-ground.</param>
/// <param name="AantalFeiten">Number of offences: with danger on the B-ground.</param>
public sealed record GrondOordeel(
    BibobGrond Grond,
    GevaarsConclusie Niveau,
    string Feiten,
    string? ErnstVerdenking = null,
    string? AardRelatie = null,
    string? OmvangVoordeel = null,
    int? AantalFeiten = null);

/// <summary>Refused because the grounds are not those that this screening can rest on.</summary>
public sealed record GrondenKloppenNiet() : Refusal(
    "BIB-2.3",
    "De conclusie beoordeelt de a-grond en de b-grond, iedere grond eenmaal; de artikel 4-grond (ernstig gevaar) hoort bij een geweigerd formulier, en alleen daarbij.",
    "Controleer de gronden en de niveaus.");

/// <summary>Refused because an assessment lacks what art. 3 lid 2 or 3 asks.</summary>
public sealed record BeoordelingIsOnvolledig() : Refusal(
    "BIB-2.3",
    "Bij gevaar op de a-grond horen de ernst, de aard van de relatie en de omvang van het voordeel; op de b-grond de ernst, de aard van de relatie en het aantal feiten.",
    "Vul de ontbrekende onderdelen van de beoordeling in.");

internal sealed class ConclusieVaststellenVorm : AbstractValidator<ConclusieVaststellen>
{
    public ConclusieVaststellenVorm() => RuleForEach(c => c.Gronden).ChildRules(grond =>
    {
        grond.RuleFor(g => g.Feiten).Verplicht("Vul de feiten en omstandigheden in.");
        grond.RuleFor(g => g.AantalFeiten).GreaterThan(0).WithMessage("Het aantal feiten is 1 of meer.");
    });
}

internal sealed class ConclusieVaststellenUseCase() : StapUseCase<ConclusieVaststellen>(Stap.ConclusieVaststellen)
{
    public override CommandPolicy Policy => Screener("conclusie");

    protected override Decision Neem(BibobScreening state, ConclusieVaststellen command, LocalDate op, CommandContext context) => command switch
    {
        _ when state is { Status: ScreeningStatus.EigenOnderzoekAfgerond, EigenOnderzoek.OnvoldoendeDuidelijk: true } =>
            Decision.Refuse(new EigenOnderzoekIsOnvoldoende()),
        _ when !GrondenPassen(command.Gronden, state.GeweigerdOp is not null) => Decision.Refuse(new GrondenKloppenNiet()),
        _ when !command.Gronden.All(IsVolledig) => Decision.Refuse(new BeoordelingIsOnvolledig()),
        _ => Decision.Accept(new ConclusieVastgesteld(op, [.. command.Gronden.Select(grond => Beoordeling(grond, context))])),
    };

    private static bool GrondenPassen(IReadOnlyList<GrondOordeel> gronden, bool geweigerd)
    {
        var soorten = gronden.Select(grond => grond.Grond).ToHashSet();
        var enkel = soorten.Count == gronden.Count;
        var grondslag = geweigerd
            ? gronden.Any(grond => grond is { Grond: BibobGrond.Artikel4Grond, Niveau: GevaarsConclusie.ErnstigGevaar })
            : soorten.IsSupersetOf([BibobGrond.AGrond, BibobGrond.BGrond]) && !soorten.Contains(BibobGrond.Artikel4Grond);
        return enkel && grondslag;
    }

    private static bool IsVolledig(GrondOordeel oordeel) => oordeel switch
    {
        { Niveau: GevaarsConclusie.GeenGevaar } or { Grond: BibobGrond.Lid6Grond or BibobGrond.Artikel4Grond } => true,
        { ErnstVerdenking: null or "" } or { AardRelatie: null or "" } => false,
        { Grond: BibobGrond.AGrond } => !string.IsNullOrWhiteSpace(oordeel.OmvangVoordeel),
        _ => oordeel.AantalFeiten is not null,
    };

    private static Grondbeoordeling Beoordeling(GrondOordeel oordeel, CommandContext context) => new(
        oordeel.Grond, oordeel.Niveau, Geheim(context, oordeel.Feiten), GeheimOfNiets(context, oordeel.ErnstVerdenking),
        GeheimOfNiets(context, oordeel.AardRelatie), GeheimOfNiets(context, oordeel.OmvangVoordeel), oordeel.AantalFeiten);
}

/// <summary>Refused because the own investigation ended insufficiently clear.</summary>
public sealed record EigenOnderzoekIsOnvoldoende() : Refusal(
    "BIB-20", "Het eigen onderzoek is onvoldoende duidelijk om een conclusie op te bouwen.", "Vraag het Landelijk Bureau Bibob om advies.");
