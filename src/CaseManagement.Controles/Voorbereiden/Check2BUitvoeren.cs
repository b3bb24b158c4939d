using CaseManagement.Controles.Organen;

namespace CaseManagement.Controles.Voorbereiden;

/// <summary>Performs privacy check 2B for the control: every element of it for every organ that takes part (§1.7, <c>OND-14</c>).</summary>
/// <param name="Regels">Every element for every organ.</param>
/// <param name="Antwoorden">The answers.</param>
/// <param name="Motivering">Why, as a whole.</param>
public sealed record Check2BUitvoeren(IReadOnlyList<Check2BRegelOpgave> Regels, Check2BAntwoordenOpgave Antwoorden, string Motivering)
{
    /// <summary>Last civil day on which it holds; the term of the protocol when left out.</summary>
    public LocalDate? GeldigTot { get; init; }

    /// <summary>What the FG advised, if asked.</summary>
    public string? FgAdvies { get; init; }

    /// <summary>Article of the Wpg; required when something of a signal with police data is allowed (§1.12, 7).</summary>
    public Verstrekkingsgrond? WpgGrond { get; init; }
}

/// <summary>A line as typed in; see <see cref="Check2BRegel"/>.</summary>
public sealed record Check2BRegelOpgave(Orgaan Orgaan, Check2BGegeven Gegeven, Check2BBesluit Besluit, string Motivering)
{
    /// <summary>The conditions, for an approval under conditions.</summary>
    public string? Voorwaarden { get; init; }
}

/// <summary>The answers as typed in; see <see cref="Check2BAntwoorden"/>. B and C stay empty where nothing is allowed.</summary>
public sealed record Check2BAntwoordenOpgave(string GrondslagEnDoel, string Sectorwet)
{
    /// <summary>(A) Whether that law forbids this use.</summary>
    public bool WetVerbiedt { get; init; }

    /// <summary>(3) Whether the organs must obtain the data again through their own law.</summary>
    public bool OpnieuwTeVerkrijgen { get; init; }

    /// <summary>(B) Compatibility with that purpose.</summary>
    public string? Verenigbaarheid { get; init; }

    /// <summary>(C) For which power of the organs it is necessary.</summary>
    public string? Noodzaak { get; init; }

    /// <summary>(C) Proportionate to the weight.</summary>
    public string? Evenredigheid { get; init; }

    /// <summary>(C) Whether there is a less intrusive way.</summary>
    public string? Subsidiariteit { get; init; }

    internal bool IsVolledig => !((string?[])[Verenigbaarheid, Noodzaak, Evenredigheid, Subsidiariteit]).Any(string.IsNullOrWhiteSpace);

    internal Check2BAntwoorden Verzegel(CommandContext context) => new(
        context.Tekst(GrondslagEnDoel),
        WetVerbiedt,
        context.Tekst(Sectorwet),
        OpnieuwTeVerkrijgen,
        context.TekstOfNiets(Verenigbaarheid),
        context.TekstOfNiets(Noodzaak),
        context.TekstOfNiets(Evenredigheid),
        context.TekstOfNiets(Subsidiariteit));
}

internal sealed class Check2BUitvoerenVorm : AbstractValidator<Check2BUitvoeren>
{
    public Check2BUitvoerenVorm()
    {
        RuleFor(c => c.Regels).NotEmpty().WithMessage("Beoordeel elk gegeven voor elk orgaan.");
        RuleForEach(c => c.Regels).ChildRules(regel =>
        {
            regel.RuleFor(r => r.Gegeven).NotNull().WithMessage("Noem het gegeven.");
            regel.RuleFor(r => r.Motivering).NotEmpty().WithMessage("Motiveer elke regel.");
        });
        RuleFor(c => c.Antwoorden).NotNull().WithMessage("Beantwoord de vragen van de privacycheck.").ChildRules(antwoorden =>
        {
            antwoorden.RuleFor(a => a.GrondslagEnDoel).NotEmpty().WithMessage("Vul in op welke wet en voor welk doel de gegevens zijn verzameld.");
            antwoorden.RuleFor(a => a.Sectorwet).NotEmpty().WithMessage("Vul in of de wet van de organen het gebruik en de verstrekking toelaat.");
        });
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
    }
}

internal sealed class Check2BUitvoerenUseCase(Feitenlezer lezer) : AanleidingstapUseCase<Check2BUitvoeren>(lezer)
{
    public override CommandPolicy Policy => new("privacycheck-2b", AuditActie.PrivacyCheck, Recht.Adviseren)
    {
        AlleenRollen = [Rol.Privacyfunctionaris],
        RolRegel = "OND-16",
    };

    // Also after the control: what was shown under a check that fell away can be weighed again.
    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Lopend;

    protected override Refusal? Weiger(IntegraleControle state, Check2BUitvoeren command, ControleFeiten feiten, CommandContext context) =>
        state.Plan.Herkomst is null ? new ControleGebruiktGeenSignaal()
        : state.Behandelaars.Contains(context.Aanroep.Gebruiker) || state.Kern.Duo?.Omvat(context.Aanroep.Gebruiker) == true ? new EigenControleNietToetsen()
        : Aanleidingpoort.Weiger(state, feiten.Protocol)
            ?? Check2BRegels.Weiger(state, command, feiten)
            ?? Check2BRegels.Geldigheid(command.GeldigTot, feiten.Protocol!, context.Moment.Vandaag);

    protected override Decision Beslis(IntegraleControle state, Check2BUitvoeren command, ControleFeiten feiten, CommandContext context) =>
        Decision.Accept(new Check2BUitgevoerd(
            state.AantalChecks + 1,
            [.. command.Regels.Select(regel => new Check2BRegel(
                regel.Orgaan, regel.Gegeven, regel.Besluit, context.Tekst(regel.Motivering), context.TekstOfNiets(regel.Voorwaarden)))],
            command.Antwoorden.Verzegel(context),
            context.Tekst(command.Motivering),
            command.GeldigTot ?? Check2BRegels.Uiterlijk(feiten.Protocol!, context.Moment.Vandaag),
            context.TekstOfNiets(command.FgAdvies),
            command.WpgGrond,
            feiten.Protocol!.Versie,
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag));
}
