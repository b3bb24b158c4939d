namespace CaseManagement.Bibob.Aanmaken;

/// <summary>Creates a screening. The title is the generated code; nothing in it tells who it is about (<c>BIB-52</c>).</summary>
/// <param name="Object">What is screened.</param>
/// <param name="Subsoort">Which kind.</param>
/// <param name="AanvraagRef">Reference code of the application.</param>
/// <param name="Bestuursorgaan">Which organ decides.</param>
/// <param name="Aanleiding">Why Bibob is applied (<c>BIB-04</c>).</param>
/// <param name="AanvraagOntvangenOp">Civil date of receipt; may lie in the past, not in the future.</param>
/// <param name="Screener">First responsible.</param>
/// <param name="Achtervang">Back-up.</param>
/// <param name="Vergunningbehandelaars">Who handles the application; never one of the two (<c>BIB-30</c>).</param>
/// <param name="BetrokkeneSoort">Natural or legal person.</param>
/// <param name="BetrokkeneNaam">Name of betrokkene.</param>
/// <param name="Bsn">Nine digits that pass the 11-proef (<c>AVG-04</c>), or nothing.</param>
/// <param name="Kvk">Eight digits of the trade register, or nothing.</param>
/// <param name="Relaties">Known relations.</param>
/// <param name="BeleidCategorie">Category of the beleidsregel; asked for <see cref="BibobAanleiding.Beleid"/> only.</param>
/// <param name="Kenmerk">Code in another administration.</param>
/// <param name="BeslistermijnBron">Where the decision term is set.</param>
/// <param name="BeslistermijnWeken">Length of the decision term; eight weeks when no law sets one (Awb 4:13).</param>
public sealed record BibobScreeningAanmaken(
    BibobObject Object,
    BibobSubsoort Subsoort,
    string AanvraagRef,
    Bestuursorgaan Bestuursorgaan,
    BibobAanleiding Aanleiding,
    LocalDate AanvraagOntvangenOp,
    GebruikerId Screener,
    GebruikerId Achtervang,
    IReadOnlyList<GebruikerId> Vergunningbehandelaars,
    PersoonSoort BetrokkeneSoort,
    string BetrokkeneNaam,
    string? Bsn = null,
    string? Kvk = null,
    IReadOnlyList<RelatieOpgave>? Relaties = null,
    string? BeleidCategorie = null,
    string? Kenmerk = null,
    TermijnBron BeslistermijnBron = TermijnBron.Wet,
    int BeslistermijnWeken = BibobScreeningAanmaken.StandaardWeken)
{
    /// <summary>The reasonable term of Awb 4:13 lid 2, in weeks.</summary>
    public const int StandaardWeken = 8;
}

/// <summary>Refused because the number is not a citizen service number.</summary>
public sealed record BsnIsOngeldig() : Refusal(
    "AVG-04", "Het burgerservicenummer voldoet niet aan de 11-proef.", "Controleer de negen cijfers, of laat het veld leeg.");

/// <summary>Refused because an application that was not received has no term.</summary>
public sealed record AanvraagIsNogNietOntvangen() : Refusal(
    "BIB-2.11", "De aanvraag is volgens de datum nog niet ontvangen.", "Vul de dag van ontvangst in, vandaag of eerder.");

/// <summary>Refused because the beleidsregel applies by category, and only then.</summary>
public sealed record BeleidCategorieKloptNiet() : Refusal(
    "BIB-04", "De categorie van de beleidsregel hoort bij de aanleiding Beleid, en alleen daarbij.", "Vul de categorie in of kies een andere aanleiding.");

/// <summary>Refused because only a legal person has bestuurders.</summary>
public sealed record BestuurderVanNatuurlijkPersoon() : Refusal(
    "BIB-11", "Alleen een rechtspersoon heeft bestuurders.", "Kies rechtspersoon, of leg de relatie vast zonder bestuurder.");

internal sealed class BibobScreeningAanmakenVorm : AbstractValidator<BibobScreeningAanmaken>
{
    public BibobScreeningAanmakenVorm()
    {
        RuleFor(c => c.AanvraagRef).NotEmpty().WithMessage("Vul het kenmerk van de aanvraag in.").Code();
        RuleFor(c => c.Kenmerk).Code();
        RuleFor(c => c.BeleidCategorie).Code();
        RuleFor(c => c.BetrokkeneNaam).Verplicht("Vul de naam van de betrokkene in.");
        RuleFor(c => c.Kvk).Matches("^[0-9]{8}$").WithMessage("Een KvK-nummer heeft acht cijfers.");
        RuleFor(c => c.BeslistermijnWeken).InclusiveBetween(1, 104).WithMessage("De beslistermijn is 1 tot en met 104 weken.");
        RuleForEach(c => c.Relaties).SetValidator(new RelatieOpgaveVorm());
    }
}

internal sealed class BibobScreeningAanmakenUseCase : CommandUseCase<BibobScreening, BibobScreeningAanmaken>
{
    public override CommandPolicy Policy =>
        new("", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true, AlleenRollen = [Rol.BibobScreener] };

    public override Decision Decide(BibobScreening? state, BibobScreeningAanmaken command, CommandContext context)
    {
        var duo = new Duo(command.Screener, command.Achtervang);
        var refusal = state is not null ? new StapNietMogelijk() : Weigering(command, duo, context);
        return refusal is null
            ? Decision.Accept(Aangemaakt(command, context), new DuoToegewezen(duo))
            : Decision.Refuse(refusal);
    }

    private static Refusal? Weigering(BibobScreeningAanmaken command, Duo duo, CommandContext context) => command switch
    {
        _ when Bevoegdheid.DuoWeigering(duo, command.Vergunningbehandelaars) is { } geenDuo => geenDuo,
        _ when command.Vergunningbehandelaars.Contains(context.Aanroep.Gebruiker) => new ScreenerIsBehandelaar(),
        _ when command.AanvraagOntvangenOp > context.Moment.Vandaag => new AanvraagIsNogNietOntvangen(),
        _ when (command.Aanleiding is BibobAanleiding.Beleid) == string.IsNullOrEmpty(command.BeleidCategorie) => new BeleidCategorieKloptNiet(),
        { Bsn: not null } when !Kernel.Bsn.TryParse(command.Bsn, out _) => new BsnIsOngeldig(),
        { BetrokkeneSoort: PersoonSoort.NatuurlijkPersoon, Relaties: { } relaties } when relaties.Any(r => r.IsBestuurder) =>
            new BestuurderVanNatuurlijkPersoon(),
        _ => null,
    };

    private static ScreeningAangemaakt Aangemaakt(BibobScreeningAanmaken command, CommandContext context)
    {
        var betrokkene = BetrokkeneId.From(context.NewId("betrokkene"));
        PersonalText? Van(string? tekst) => tekst is null ? null : PersonalText.Of(betrokkene, BibobZaaktype.Doelcode, tekst);
        var kop = new ScreeningKop(
            context.NieuweCode, command.Object, command.Subsoort, command.AanvraagRef, command.Bestuursorgaan, command.Aanleiding,
            command.BeleidCategorie, command.AanvraagOntvangenOp, command.BeslistermijnBron, command.BeslistermijnWeken,
            context.Moment.Vandaag, command.Kenmerk);
        return new ScreeningAangemaakt(
            kop,
            new BibobBetrokkene(betrokkene, command.BetrokkeneSoort, Van(command.BetrokkeneNaam)!, Van(command.Bsn), Van(command.Kvk)),
            [.. (command.Relaties ?? []).Select((r, index) => r.Als(index + 1, BetrokkeneId.From(context.NewId($"relatie-{index + 1}"))))],
            [.. command.Vergunningbehandelaars.Distinct()]);
    }
}
