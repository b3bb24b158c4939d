using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Meldingen.Inhoud;

/// <summary>
/// Splits a melding that fits two kinds into two with only the relevant part each (<c>MEL-11</c>). The second is then received as a melding
/// of its own that refers to this one.
/// </summary>
/// <param name="Soort">Kind of the part that goes to the new melding.</param>
/// <param name="Deel">That part.</param>
/// <param name="Rest">The whole text that stays here.</param>
public sealed record MeldingSplitsen(MeldingSoort Soort, TekstOpgave Deel, TekstOpgave Rest);

/// <summary>A part was split off.</summary>
/// <param name="NaarMelding">Identifier of the new melding.</param>
/// <param name="Soort">Kind of the new melding.</param>
/// <param name="Deel">The part, under a key of its own, for the desk that receives the new melding.</param>
/// <param name="Rest">What stays here, under a new key.</param>
/// <param name="TeVernietigenSleutels">Keys of the text that was split.</param>
[EventType("melding.gesplitst")]
public sealed record MeldingGesplitst(
    DossierId NaarMelding, MeldingSoort Soort, MeldingTekst Deel, MeldingTekst Rest, IReadOnlyList<BetrokkeneId> TeVernietigenSleutels)
    : IVernietigtSleutels;

/// <summary>Refused because a part of the same kind stays in the same melding.</summary>
public sealed record SplitsingHeeftZelfdeSoort() : Refusal(
    "MEL-11", "Een melding splitst u alleen in twee verschillende soorten.", "Kies een andere soort voor het deel, of laat de melding heel.");

internal sealed class MeldingSplitsenVorm : AbstractValidator<MeldingSplitsen>
{
    public MeldingSplitsenVorm()
    {
        RuleFor(c => c.Deel).SetValidator(new TekstOpgaveVorm());
        RuleFor(c => c.Rest).SetValidator(new TekstOpgaveVorm());
    }
}

internal sealed class MeldingSplitsenUseCase : CommandUseCase<Melding, MeldingSplitsen>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("splitsingen", AuditActie.Wijzigen);

    public override Decision Decide(Melding? state, MeldingSplitsen command, CommandContext context)
    {
        var weigering = MeldingRegels.MagBehandelen(state, MeldingStatus.Ontvangen, MeldingStatus.Beoordeeld)
            ?? (state!.Soort == command.Soort ? new SplitsingHeeftZelfdeSoort() : null);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new MeldingGesplitst(
            new DossierId(DerivedIdentifier.From(context.Id.Value, $"splitsing-{state!.Splitsingen.Count + 1}")),
            command.Soort,
            MeldingTekst.Van(Tekst.NieuweSleutel(context, "deel"), command.Deel),
            MeldingTekst.Van(Tekst.NieuweSleutel(context), command.Rest),
            state.Tekstsleutels));
    }
}
