using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Casus;

/// <summary>Performs privacy check 2B for one intervention of the plan (§1.7): per element and recipient.</summary>
public sealed record PrivacyCheck2BUitvoeren(
    int Interventie, IReadOnlyList<UitvoeringsregelOpgave> Regels, string Sectorwet, PrivacyAntwoordenOpgave Antwoorden, string Motivering)
{
    /// <summary>Whether the data must be obtained again through the sectoral law instead of copied; then nothing can be allowed.</summary>
    public bool OpnieuwTeVerkrijgen { get; init; }

    /// <summary>Last civil day on which it holds; the term of the municipality when left out.</summary>
    public LocalDate? GeldigTot { get; init; }

    /// <summary>What the FG advised, if asked.</summary>
    public string? FgAdvies { get; init; }

    /// <summary>Basis in the Wpg; required when something of a signal with police data is allowed (§1.12, 7).</summary>
    public WpgArtikel? WpgArtikel { get; init; }
}

/// <summary>A line as typed in; see <see cref="Uitvoeringsregel"/>.</summary>
public sealed record UitvoeringsregelOpgave(Gegeven Gegeven, Ontvanger Ontvanger, UitvoeringsBesluit Besluit, string Motivering)
{
    /// <summary>The conditions, for an approval with conditions.</summary>
    public string? Voorwaarden { get; init; }
}

internal sealed class PrivacyCheck2BVorm : AbstractValidator<PrivacyCheck2BUitvoeren>
{
    public PrivacyCheck2BVorm()
    {
        RuleFor(c => c.Regels).NotEmpty().WithMessage("Beoordeel ten minste één gegeven voor één ontvanger.");
        RuleForEach(c => c.Regels).ChildRules(regel =>
        {
            regel.RuleFor(r => r.Gegeven).NotNull().WithMessage("Noem het gegeven.");
            regel.RuleFor(r => r.Motivering).NotEmpty().WithMessage("Motiveer elke regel.");
        });
        RuleFor(c => c.Sectorwet).NotEmpty().WithMessage("Vul in of de sectorale wet het gebruik en de verstrekking toelaat.");
        RuleFor(c => c.Antwoorden).NotNull().WithMessage("Beantwoord de vragen van de privacycheck.").SetValidator(new PrivacyAntwoordenVorm());
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
    }
}

internal sealed class PrivacyCheck2BUitvoerenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : ProtocolstapUseCase<OndermijningsCasus, PrivacyCheck2BUitvoeren>(protocollen)
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("privacychecks/2b", AuditActie.PrivacyCheck, Recht.Adviseren, Rolverdeling.Privacy);

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.Privacy;

    protected override Refusal? Weiger(OndermijningsCasus? state, PrivacyCheck2BUitvoeren command, ProtocolVanKracht protocol, CommandContext context) =>
        !IsAanDeOrde(state, command.Interventie) ? new PrivacycheckNietAanDeOrde()
        : state!.MagPrivacycheckDoen(context.Aanroep.Gebruiker)
            ?? (IsCompleet(state, command) ? (Refusal?)null : new RegelsOnvolledig())
            ?? (IsToegestaan(command) && command.OpnieuwTeVerkrijgen ? new WetVerbiedtGebruik() : null)
            ?? command.Antwoorden.Controleer(IsToegestaan(command), state.Start.Politiegegevens, command.WpgArtikel)
            ?? (command.Regels.All(regel => regel.Besluit is UitvoeringsBesluit.ToegestaanMetVoorwaarden != string.IsNullOrWhiteSpace(regel.Voorwaarden))
                ? null
                : new BesluitOnvolledig())
            ?? Geldigheid.Controleer(command.GeldigTot, beleid.Onder(protocol), context);

    protected override IReadOnlyList<IEvent> Gebeurt(
        OndermijningsCasus state, PrivacyCheck2BUitvoeren command, ProtocolStap stap, ProtocolVanKracht protocol, CommandContext context)
    {
        const string doel = OndermijningsCasusZaaktype.Doelcode;
        return
        [
            new PrivacyCheck2BUitgevoerd(
                state.AantalChecks + 1,
                command.Interventie,
                [.. command.Regels.Select(regel => new Uitvoeringsregel(
                    regel.Gegeven,
                    regel.Ontvanger,
                    regel.Besluit,
                    Tekst.Van(context, doel, regel.Motivering),
                    Tekst.OfNull(context, doel, regel.Voorwaarden)))],
                Tekst.Van(context, doel, command.Sectorwet),
                command.OpnieuwTeVerkrijgen,
                command.Antwoorden.Verzegel(context, doel),
                Tekst.Van(context, doel, command.Motivering),
                Geldigheid.Van(command.GeldigTot, beleid.Onder(protocol), context),
                Tekst.OfNull(context, doel, command.FgAdvies),
                stap,
                command.WpgArtikel),
        ];
    }

    // While the plan waits, each intervention is checked once; during execution an open one may be checked again.
    private static bool IsAanDeOrde(OndermijningsCasus? state, int nummer) => state?.Interventie(nummer) is { Resultaat: null } interventie
        && (state.Status is CasusStatus.InUitvoering
            || (state.Status is CasusStatus.PlanVastgesteld or CasusStatus.WachtOpPrivacyCheck2B && interventie.Check is null));

    private static bool IsCompleet(OndermijningsCasus state, PrivacyCheck2BUitvoeren command) =>
        command.Regels.DistinctBy(regel => (regel.Gegeven, regel.Ontvanger)).Count() == command.Regels.Count
        && command.Regels.All(regel => state.Start.Gegevens.Contains(regel.Gegeven));

    private static bool IsToegestaan(PrivacyCheck2BUitvoeren command) =>
        command.Regels.Any(regel => regel.Besluit is not UitvoeringsBesluit.Geweigerd);
}
