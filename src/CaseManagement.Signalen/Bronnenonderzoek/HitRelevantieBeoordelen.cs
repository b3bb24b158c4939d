using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>
/// Gives an opinion on the relevance of a hit (§1.3). Signaalcoördinator and privacyfunctionaris each give one; only when both find it relevant
/// may details be asked.
/// </summary>
/// <param name="Vraag">Number of the question that gave the hit.</param>
/// <param name="IsRelevant">The opinion.</param>
/// <param name="Reden">Why.</param>
public sealed record HitRelevantieBeoordelen(int Vraag, bool IsRelevant, string Reden);

internal sealed class HitRelevantieBeoordelenVorm : AbstractValidator<HitRelevantieBeoordelen>
{
    public HitRelevantieBeoordelenVorm()
    {
        RuleFor(c => c.Vraag).GreaterThan(0).WithMessage("Noem het nummer van de vraag.");
        RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul de reden in.");
    }
}

internal sealed class HitRelevantieBeoordelenUseCase(IProtocolregister protocollen)
    : ProtocolstapUseCase<SignaalDossier, HitRelevantieBeoordelen>(protocollen)
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("bronvragen/relevantie", AuditActie.PrivacyCheck, Recht.Lezen, Rolverdeling.CoordinatorEnPrivacy);

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.CoordinatorEnPrivacy;

    protected override Refusal? Weiger(SignaalDossier? state, HitRelevantieBeoordelen command, ProtocolVanKracht protocol, CommandContext context)
    {
        var aanroep = context.Aanroep;
        return state is not { Status: SignaalStatus.InBronnenonderzoek }
            || state.VraagVanCheck(command.Vraag) is not { WachtOpOordeel: true } vraag
            || vraag.Oordelen.Any(oordeel => oordeel.Rol == aanroep.Rol)
                ? new GeenHitTeBeoordelen()
            : aanroep.Rol is Rol.Privacyfunctionaris && state.MagPrivacycheckDoen(aanroep.Gebruiker) is { } eigen ? eigen
            : vraag.Oordelen.Any(oordeel => oordeel.Stap.Door == aanroep.Gebruiker) ? new EigenSignaalNietToetsen()
            : command.IsRelevant && IsTeOud(state, vraag) ? new GegevenTeOud()
            : null;
    }

    protected override IReadOnlyList<IEvent> Gebeurt(
        SignaalDossier state, HitRelevantieBeoordelen command, ProtocolStap stap, ProtocolVanKracht protocol, CommandContext context)
    {
        var vraag = state.VraagVanCheck(command.Vraag)!;
        var oordeel = new HitBeoordeeld(
            command.Vraag, context.Aanroep.Rol, command.IsRelevant, Tekst.VanDossier(context, command.Reden), stap);
        if (vraag.Oordelen is not [var eerste])
        {
            return [oordeel];
        }

        var leeftijd = Period.Between(vraag.Antwoord!.DatumGegeven!.Value, stap.Op, PeriodUnits.Months).Months;
        return eerste.IsRelevant && command.IsRelevant
            ? [oordeel, new HitRelevantBevonden(command.Vraag, leeftijd)]
            : [oordeel, new HitNietRelevantBevonden(command.Vraag, leeftijd)];
    }

    private static bool IsTeOud(SignaalDossier state, Bronvraag vraag) =>
        state.Check1!.Bronnen.First(bron => bron.Bron == vraag.Gevraagd.Bron).MaxTerugkijkJaren is { } jaren
        && vraag.Antwoord!.DatumGegeven < state.Check1.Stap.Op.PlusYears(-jaren);
}
