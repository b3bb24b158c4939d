using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Meldingen.Inhoud;

/// <summary>Kinds of data that should not have been received.</summary>
public enum VerwijderdeCategorie
{
    /// <summary>Medical detail.</summary>
    Medisch,

    /// <summary>Criminal record.</summary>
    Strafrechtelijk,

    /// <summary>From a Bibob file.</summary>
    Bibob,

    /// <summary>Other data that is not needed.</summary>
    NietNodig,
}

/// <summary>Takes wrongly received data out of a melding at intake (<c>MEL-12</c>).</summary>
/// <param name="Categorie">What kind of data is taken out.</param>
/// <param name="Tekst">The whole text as it stays, additions included.</param>
public sealed record GegevensVerwijderenBijIntake(VerwijderdeCategorie Categorie, TekstOpgave Tekst);

/// <summary>
/// Wrongly received data was taken out (<c>MEL-12</c>). The old text stands in the log under keys that protect nothing else; destroying them
/// removes it for good.
/// </summary>
/// <param name="Categorie">What kind of data was taken out.</param>
/// <param name="Tekst">The text that stays, under a new key.</param>
/// <param name="TeVernietigenSleutels">Keys of the old text.</param>
/// <param name="Door">Who took it out.</param>
[EventType("melding.gegevens-verwijderd-bij-intake")]
public sealed record GegevensVerwijderdBijIntake(
    VerwijderdeCategorie Categorie, MeldingTekst Tekst, IReadOnlyList<BetrokkeneId> TeVernietigenSleutels, GebruikerId Door) : IVernietigtSleutels;

/// <summary>Refused because data is taken out at intake, before others have received it.</summary>
public sealed record IntakeIsVoorbij() : Refusal(
    "MEL-12",
    "Gegevens verwijderen kan alleen bij de intake, voordat de melding is gerouteerd.",
    "Vraag de privacyfunctionaris om hulp als een ander de gegevens al heeft ontvangen.");

internal sealed class GegevensVerwijderenBijIntakeVorm : AbstractValidator<GegevensVerwijderenBijIntake>
{
    public GegevensVerwijderenBijIntakeVorm() =>
        RuleFor(c => c.Tekst).SetValidator(new TekstOpgaveVorm());
}

internal sealed class GegevensVerwijderenBijIntakeUseCase : CommandUseCase<Melding, GegevensVerwijderenBijIntake>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("verwijderde-gegevens", AuditActie.Verwijderen);

    public override Decision Decide(Melding? state, GegevensVerwijderenBijIntake command, CommandContext context) => state switch
    {
        not { IsActief: true } => Decision.Refuse(new MeldingIsAfgerond()),
        { Status: MeldingStatus.Gerouteerd } => Decision.Refuse(new IntakeIsVoorbij()),
        _ => Decision.Accept(new GegevensVerwijderdBijIntake(
            command.Categorie,
            MeldingTekst.Van(Tekst.NieuweSleutel(context), command.Tekst),
            state.Tekstsleutels,
            context.Aanroep.Gebruiker)),
    };
}
