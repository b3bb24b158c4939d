using System.Diagnostics.CodeAnalysis;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>Performs privacy check 1: whether and which municipal sources may be consulted (§1.7), one line per source.</summary>
public sealed record PrivacyCheck1Uitvoeren(IReadOnlyList<BronoordeelOpgave> Bronnen, string Motivering)
{
    /// <summary>Last civil day on which the approvals hold; the term of the municipality when left out.</summary>
    public LocalDate? GeldigTot { get; init; }

    /// <summary>What the FG advised, if asked.</summary>
    public string? FgAdvies { get; init; }
}

/// <summary>One line of check 1 as typed in; see <see cref="Bronoordeel"/>.</summary>
public sealed record BronoordeelOpgave(GemeentelijkeBron Bron, string Vraag, PrivacyAntwoordenOpgave Antwoorden, BronBesluit Besluit)
{
    /// <summary>The conditions, for an approval with conditions.</summary>
    public string? Voorwaarden { get; init; }

    /// <summary>How old data may be to count, in years.</summary>
    public int? MaxTerugkijkJaren { get; init; }

    /// <summary>Why not, for a refusal.</summary>
    public string? Reden { get; init; }

    /// <summary>The specific legal basis, for a source of a closed regime.</summary>
    public string? SpecifiekeGrondslag { get; init; }
}

internal sealed class PrivacyCheck1Vorm : AbstractValidator<PrivacyCheck1Uitvoeren>
{
    public PrivacyCheck1Vorm()
    {
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
        RuleFor(c => c.Bronnen).NotEmpty().WithMessage("Beoordeel ten minste één bron.");
        RuleForEach(c => c.Bronnen).ChildRules(bron =>
        {
            bron.RuleFor(b => b.Vraag).NotEmpty().WithMessage("Vul de precieze vraag aan de bron in.");
            bron.RuleFor(b => b.Antwoorden).NotNull().WithMessage("Beantwoord de vragen van de privacycheck.").SetValidator(new PrivacyAntwoordenVorm());
            bron.RuleFor(b => b.MaxTerugkijkJaren).GreaterThan(0).WithMessage("De terugkijkperiode is ten minste één jaar.");
        });
    }
}

internal sealed class PrivacyCheck1UitvoerenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : ProtocolstapUseCase<SignaalDossier, PrivacyCheck1Uitvoeren>(protocollen)
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("privacychecks/1", AuditActie.PrivacyCheck, Recht.Adviseren, Rolverdeling.Privacy);

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.Privacy;

    protected override Refusal? Weiger(SignaalDossier? state, PrivacyCheck1Uitvoeren command, ProtocolVanKracht protocol, CommandContext context) =>
        !IsAanDeOrde(state, protocol) ? new PrivacycheckNietAanDeOrde()
        : state.MagPrivacycheckDoen(context.Aanroep.Gebruiker)
            ?? (command.Bronnen.DistinctBy(bron => bron.Bron).Count() == command.Bronnen.Count ? null : new RegelsOnvolledig())
            ?? command.Bronnen.Select(bron => PrivacyCheck1Regels.Controleer(bron, beleid.Onder(protocol))).FirstOrDefault(weigering => weigering is not null)
            ?? Geldigheid.Controleer(command.GeldigTot, beleid.Onder(protocol), context);

    protected override IReadOnlyList<IEvent> Gebeurt(
        SignaalDossier state, PrivacyCheck1Uitvoeren command, ProtocolStap stap, ProtocolVanKracht protocol, CommandContext context) =>
    [
        new PrivacyCheck1Uitgevoerd(
            state.AantalChecks + 1,
            stap,
            [.. command.Bronnen.Select(bron => Oordeel(bron, context))],
            Tekst.VanDossier(context, command.Motivering),
            Geldigheid.Van(command.GeldigTot, beleid.Onder(protocol), context),
            Tekst.VanDossierOfNull(context, command.FgAdvies)),
    ];

    // Under another protocol version than the check was made the research may need a new one (OND-04); otherwise it is done once.
    private static bool IsAanDeOrde([NotNullWhen(true)] SignaalDossier? state, ProtocolVanKracht protocol) =>
        state is { Status: SignaalStatus.WachtOpPrivacyCheck1, Check1: null }
        || (state is { Status: SignaalStatus.InBronnenonderzoek, Check1: { } check } && check.Stap.ProtocolVersie != protocol.Versie);

    private static Bronoordeel Oordeel(BronoordeelOpgave opgave, CommandContext context) => new(
        opgave.Bron,
        Tekst.VanDossier(context, opgave.Vraag),
        opgave.Antwoorden.Verzegel(context, SignaalZaaktype.Doelcode),
        opgave.Besluit,
        Tekst.VanDossierOfNull(context, opgave.Voorwaarden),
        opgave.MaxTerugkijkJaren,
        Tekst.VanDossierOfNull(context, opgave.Reden),
        Tekst.VanDossierOfNull(context, opgave.SpecifiekeGrondslag));
}
