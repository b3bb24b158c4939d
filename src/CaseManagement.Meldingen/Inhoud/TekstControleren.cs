using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Meldingen.Inhoud;

/// <summary>Records that the text was screened for content by which the reporter gives himself away (<c>MEL-03</c>).</summary>
/// <param name="Gecorrigeerd">The text without that content; <see langword="null"/> when there was none.</param>
public sealed record TekstControleren(TekstOpgave? Gecorrigeerd = null);

/// <summary>The text was screened for self-identifying content (<c>MEL-03</c>).</summary>
/// <param name="Gecorrigeerd">The corrected text under a new key, when something had to be taken out.</param>
/// <param name="TeVernietigenSleutels">Keys of the text that was replaced; destroying them removes it from the log.</param>
/// <param name="Door">Who screened.</param>
[EventType("melding.tekst-gecontroleerd")]
public sealed record TekstGecontroleerd(
    MeldingTekst? Gecorrigeerd, IReadOnlyList<BetrokkeneId> TeVernietigenSleutels, GebruikerId Door) : IVernietigtSleutels;

internal sealed class TekstControlerenVorm : AbstractValidator<TekstControleren>
{
    public TekstControlerenVorm() => RuleFor(c => c.Gecorrigeerd!).SetValidator(new TekstOpgaveVorm());
}

internal sealed class TekstControlerenUseCase : CommandUseCase<Melding, TekstControleren>
{
    public override CommandPolicy Policy => new("tekstcontrole", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = [Rol.MedewerkerMeldpunt],
        RolRegel = "MEL-03",
    };

    public override Decision Decide(Melding? state, TekstControleren command, CommandContext context)
    {
        if (MeldingRegels.Loopt(state) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var gecorrigeerd = command.Gecorrigeerd is { } opgave ? MeldingTekst.Van(Tekst.NieuweSleutel(context), opgave) : null;
        return state!.IsGecontroleerd && gecorrigeerd is null
            ? Decision.Nothing
            : Decision.Accept(new TekstGecontroleerd(gecorrigeerd, gecorrigeerd is null ? [] : state.Tekstsleutels, context.Aanroep.Gebruiker));
    }
}
