using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>
/// Puts the question that check 1 approved for a source to its bronhouder (<c>OND-11</c>). The command has no text of its own: more than the
/// approved question cannot be asked.
/// </summary>
/// <param name="Bron">The source.</param>
/// <param name="Bronhouder">Who must answer.</param>
public sealed record BronBevragen(GemeentelijkeBron Bron, GebruikerId Bronhouder);

/// <summary>What must be known from elsewhere to ask.</summary>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="IsBronhouder">Whether the register knows the person as an active bronhouder of the municipality.</param>
/// <param name="BijCheck">The sets under which check 1 was made; <see langword="null"/> when its protocol bound none.</param>
public sealed record BronBevragenFeiten(ProtocolVanKracht? Protocol, bool IsBronhouder, Protocolsets? BijCheck = null);

internal sealed class BronBevragenVorm : AbstractValidator<BronBevragen>
{
    public BronBevragenVorm() => RuleFor(c => c.Bronhouder.Value).NotEmpty().WithMessage("Kies de bronhouder.");
}

internal sealed class BronBevragenUseCase(IProtocolregister protocollen, IMedewerkers medewerkers, SignaalBeleid beleid)
    : CommandUseCase<SignaalDossier, BronBevragen, BronBevragenFeiten>
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("bronvragen", AuditActie.Verstrekken, Recht.Schrijven, Rolverdeling.Coordinator);

    public override async Task<BronBevragenFeiten> GatherAsync(
        SignaalDossier? state, BronBevragen command, CommandContext context, CancellationToken cancellation) => new(
        await protocollen.OpAsync(context.Moment.Nu, cancellation),
        await medewerkers.FindAsync(command.Bronhouder, cancellation) is { IsActief: true, Organisatie: Organisaties.Gemeente } rij
            && rij.Rollen.Contains(Rol.Bronhouder),
        state?.Check1 is { } check ? await protocollen.SetsVanAsync(check.Stap.ProtocolVersie, cancellation) : null);

    public override Decision Decide(SignaalDossier? state, BronBevragen command, BronBevragenFeiten facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var weigering = Protocolpoort.Controleer(context.Aanroep, Rolverdeling.Coordinator, state, facts.Protocol)
            ?? (state is { Status: SignaalStatus.InBronnenonderzoek } ? null : new GeenBronnenonderzoek())
            ?? (state!.IsIngetrokken ? new SignaalIsOnjuist() : null)
            ?? (state.ToegestaneBron(command.Bron, vandaag) is null ? new BronNietToegestaan() : null)
            ?? (state.Check1!.Stap.ProtocolVersie == facts.Protocol!.Versie ? null : Bronnenlijstpoort.Controleer(
                command.Bron, SignaalBeleid.Van(facts.BijCheck, beleid).Bronnen, beleid.Onder(facts.Protocol).Bronnen))
            ?? (state.VragenVanCheck.Any(vraag => vraag.Gevraagd.Bron == command.Bron && (vraag.Antwoord is not null || vraag.WachtOpAntwoord(vandaag)))
                ? new BronAlBevraagd()
                : null)
            ?? (facts.IsBronhouder ? (Refusal?)null : new GeenBronhouder())
            ?? (state.IsBehandelaarOfToetser(command.Bronhouder) ? new VragerAntwoordtNiet() : null);
        if (weigering is not null)
        {
            return Decision.Refuse(weigering);
        }

        var check = state!.Check1!;
        return Decision.Accept(new BronBevraagd(
            state.Bronvragen.Count + 1,
            check.Check,
            command.Bron,
            command.Bronhouder,
            LocalDate.Min(vandaag.Plus(beleid.Onder(facts.Protocol).AntwoordtermijnBron), check.GeldigTot),
            Protocolpoort.Stap(facts.Protocol!, context)));
    }
}
