using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>Answers the one question that was put to this bronhouder: known or not, and since when.</summary>
/// <param name="Vraag">Which of the questions to this bronhouder, from 1.</param>
/// <param name="Hit">Whether the source knows the person or object.</param>
public sealed record BronBeantwoorden(int Vraag, bool Hit)
{
    /// <summary>Civil date of the data; required with a hit, absent without one.</summary>
    public LocalDate? DatumGegeven { get; init; }

    /// <summary>Always refused: the answer holds no content. It has a name so that whoever tries is refused by rule, and that is recorded.</summary>
    public string? Toelichting { get; init; }
}

internal sealed class BronBeantwoordenVorm : AbstractValidator<BronBeantwoorden>
{
    public BronBeantwoordenVorm() => RuleFor(c => c.Vraag).GreaterThan(0).WithMessage("Noem het nummer van de vraag.");
}

internal sealed class BronBeantwoordenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : ProtocolstapUseCase<SignaalDossier, BronBeantwoorden>(protocollen)
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("bronvragen/antwoord", AuditActie.Verstrekken, Recht.Antwoorden, Rolverdeling.Bronhouder);

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.Bronhouder;

    protected override Refusal? WeigerEigen(SignaalDossier? state, BronBeantwoorden command, CommandContext context) =>
        Eigen(state, command, context) is not { } vraag ? new VraagNietAanU()
        : vraag.Antwoord is not null ? new VraagAlBeantwoord()
        : null;

    protected override Refusal? Weiger(SignaalDossier? state, BronBeantwoorden command, ProtocolVanKracht protocol, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var vraag = Eigen(state, command, context)!;
        return !state!.KanBeantwoorden(vraag, vandaag) ? new AntwoordTeLaat()
            : !string.IsNullOrWhiteSpace(command.Toelichting) ? new AntwoordMetInhoud()
            : command.Hit != command.DatumGegeven.HasValue || command.DatumGegeven > vandaag ? new DatumGegevenOnjuist()
            : Bronnenlijstpoort.Vervolg(vraag.Gevraagd.Bron, state!, beleid.Onder(protocol).Bronnen);
    }

    protected override IReadOnlyList<IEvent> Gebeurt(
        SignaalDossier state, BronBeantwoorden command, ProtocolStap stap, ProtocolVanKracht protocol, CommandContext context)
    {
        var gevraagd = Eigen(state, command, context)!.Gevraagd;
        return [new HitNoHitOntvangen(gevraagd.Vraag, command.Hit, command.DatumGegeven, stap, stap.Op > gevraagd.UiterlijkOp ? gevraagd.UiterlijkOp : null)];
    }

    private static Bronvraag? Eigen(SignaalDossier? state, BronBeantwoorden command, CommandContext context) =>
        state?.VragenAan(context.Aanroep.Gebruiker).ElementAtOrDefault(command.Vraag - 1);
}
