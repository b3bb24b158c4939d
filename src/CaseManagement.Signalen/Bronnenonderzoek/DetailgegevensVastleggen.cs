using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>Records details of a source, only after a relevant hit in that source (<c>OND-12</c>). People in it are linked, which starts the duty to inform.</summary>
/// <param name="Vraag">Number of the question that gave the relevant hit.</param>
/// <param name="Gegevens">The data elements.</param>
public sealed record DetailgegevensVastleggen(int Vraag, IReadOnlyList<DetailOpgave> Gegevens)
{
    /// <summary>People whom the details name.</summary>
    public IReadOnlyList<BetrokkeneOpgave> Betrokkenen { get; init; } = [];
}

/// <summary>A data element as typed in.</summary>
/// <param name="Categorie">Tag (<c>AVG-03</c>).</param>
/// <param name="Inhoud">The data.</param>
/// <param name="Datum">Civil date of the data, if known.</param>
public sealed record DetailOpgave(GegevensCategorie Categorie, string Inhoud, LocalDate? Datum = null);

internal sealed class DetailgegevensVastleggenVorm : AbstractValidator<DetailgegevensVastleggen>
{
    public DetailgegevensVastleggenVorm()
    {
        RuleFor(c => c.Gegevens).NotEmpty().WithMessage("Leg ten minste één gegeven vast.");
        RuleForEach(c => c.Gegevens).Must(gegeven => !string.IsNullOrWhiteSpace(gegeven.Inhoud)).WithMessage("Vul het gegeven in.");
        RuleForEach(c => c.Betrokkenen).SetValidator(new BetrokkeneOpgaveVorm());
    }
}

internal sealed class DetailgegevensVastleggenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : ProtocolstapUseCase<SignaalDossier, DetailgegevensVastleggen>(protocollen)
{
    // Another role is told at the door what §8.5 tells him, whether there is a relevant hit or not: the door does not give away which.
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("detailgegevens", AuditActie.Inzien, Recht.Schrijven, Rolverdeling.Coordinator, "OND-12");

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.Coordinator;

    protected override Refusal? Weiger(SignaalDossier? state, DetailgegevensVastleggen command, ProtocolVanKracht protocol, CommandContext context) =>
        state is not { Status: SignaalStatus.InBronnenonderzoek or SignaalStatus.HitsGewogen }
            || state.VraagVanCheck(command.Vraag) is not { IsRelevant: true } vraag ? new GeenRelevanteHit()
        : state.ToegestaneBron(vraag.Gevraagd.Bron, context.Moment.Vandaag) is null ? new BronNietToegestaan()
        : command.Gegevens.Any(gegeven => gegeven.Categorie is GegevensCategorie.Bibob) ? new BibobInSignaal()
        : command.Gegevens.Any(gegeven => gegeven.Categorie is GegevensCategorie.Wpg or GegevensCategorie.Wjsg) ? new WpgGrondslagOntbreekt()
        : command.Gegevens.Any(gegeven => gegeven.Datum > context.Moment.Vandaag) ? new DatumGegevenOnjuist()
        : Bronnenlijstpoort.Vervolg(vraag.Gevraagd.Bron, state, beleid.Onder(protocol).Bronnen)
            ?? Betrokkenen.Controleer(command.Betrokkenen, context.Moment.Vandaag);

    protected override IReadOnlyList<IEvent> Gebeurt(
        SignaalDossier state, DetailgegevensVastleggen command, ProtocolStap stap, ProtocolVanKracht protocol, CommandContext context)
    {
        var bron = state.VraagVanCheck(command.Vraag)!.Gevraagd.Bron;
        var gegevens = command.Gegevens.Select((gegeven, index) => new Detailgegeven(
            state.Details.Count + index + 1, bron, gegeven.Categorie, Tekst.VanDossier(context, gegeven.Inhoud), gegeven.Datum));
        return
        [
            new DetailgegevensOntvangen(command.Vraag, state.Check1!.Check, [.. gegevens], stap),
            .. Betrokkenen.Koppel(command.Betrokkenen, protocol, beleid, context),
        ];
    }
}
