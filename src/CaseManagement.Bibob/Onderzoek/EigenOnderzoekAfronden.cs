namespace CaseManagement.Bibob.Onderzoek;

/// <summary>Ends the own investigation with a level per ground, or insufficiently clear.</summary>
/// <param name="OnvoldoendeDuidelijk">Whether no conclusion can be drawn; then there are no grounds.</param>
/// <param name="Gronden">The level per ground; at least the A-ground and the B-ground.</param>
/// <param name="Bevindingen">What was found (<c>BIB-25</c>).</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record EigenOnderzoekAfronden(
    bool OnvoldoendeDuidelijk, IReadOnlyList<GrondNiveau> Gronden, string Bevindingen, LocalDate? Op = null) : IGedateerd;

/// <summary>Refused because an investigation ends in one of two ways.</summary>
public sealed record UitkomstIsOnduidelijk() : Refusal(
    "BIB-2.4",
    "Het eigen onderzoek eindigt met een conclusie op de a-grond en de b-grond, of is onvoldoende duidelijk; niet allebei.",
    "Vul per grond eenmaal het niveau in, of kies onvoldoende duidelijk zonder gronden.");

/// <summary>Refused because the register is consulted at the start of every own investigation.</summary>
public sealed record RegisterIsNietGeraadpleegd() : Refusal(
    "BIB-42", "Het Bibob-register is voor de betrokkene nog niet geraadpleegd.", "Raadpleeg het Bibob-register en leg dat vast.");

internal sealed class EigenOnderzoekAfrondenVorm : AbstractValidator<EigenOnderzoekAfronden>
{
    public EigenOnderzoekAfrondenVorm() => RuleFor(c => c.Bevindingen).Verplicht("Vul de bevindingen in.");
}

internal sealed class EigenOnderzoekAfrondenUseCase() : StapUseCase<EigenOnderzoekAfronden>(Stap.EigenOnderzoekAfronden)
{
    public override CommandPolicy Policy => Screener("eigen-onderzoek/afronding");

    protected override Refusal? Vooraf(BibobScreening state, EigenOnderzoekAfronden command) => Formuliereis.Weigering(state);

    protected override Decision Neem(BibobScreening state, EigenOnderzoekAfronden command, LocalDate op, CommandContext context) =>
        !state.Bronraadplegingen.Exists(r => r.Bron is BibobBron.BibobRegister && r.Over == state.Betrokkene.Id)
            ? Decision.Refuse(new RegisterIsNietGeraadpleegd())
        : command.OnvoldoendeDuidelijk ? command.Gronden.Count == 0 ? Afgerond(command, op, context) : Decision.Refuse(new UitkomstIsOnduidelijk())
        : IsConclusie(command.Gronden) ? Afgerond(command, op, context)
        : Decision.Refuse(new UitkomstIsOnduidelijk());

    private static Decision Afgerond(EigenOnderzoekAfronden command, LocalDate op, CommandContext context) => Decision.Accept(
        new EigenOnderzoekAfgerond(op, command.Gronden, command.OnvoldoendeDuidelijk, Geheim(context, command.Bevindingen)));

    private static bool IsConclusie(IReadOnlyList<GrondNiveau> gronden)
    {
        var soorten = gronden.Select(grond => grond.Grond).ToHashSet();
        return soorten.Count == gronden.Count && soorten.IsSupersetOf([BibobGrond.AGrond, BibobGrond.BGrond])
            && !soorten.Contains(BibobGrond.Artikel4Grond);
    }
}
