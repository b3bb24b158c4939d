using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Afsluiting;

/// <summary>The meeting closes the case.</summary>
/// <param name="Op">Day.</param>
/// <param name="Reden">Why.</param>
/// <param name="Toelichting">More about it.</param>
/// <param name="BetrokkeneGeinformeerd">Whether the data subject was told of the closing.</param>
/// <param name="NazorgTot">Last day of aftercare, if there is any.</param>
public sealed record CasusAfsluiten(
    LocalDate Op, Afsluitreden Reden, string Toelichting, bool BetrokkeneGeinformeerd, LocalDate? NazorgTot = null) : IGedateerd;

/// <summary>The case was closed.</summary>
/// <param name="Op">Day.</param>
/// <param name="Reden">Why.</param>
/// <param name="Toelichting">More about it.</param>
/// <param name="BetrokkeneGeinformeerd">Whether the data subject was told.</param>
/// <param name="VernietigenOp">Day from which the case must be destroyed.</param>
[EventType("pga.afgesloten")]
public sealed record CasusAfgesloten(
    LocalDate Op, Afsluitreden Reden, PersonalText Toelichting, bool BetrokkeneGeinformeerd, LocalDate VernietigenOp) : IEvent;

/// <summary>Aftercare started.</summary>
/// <param name="Tot">Last day.</param>
[EventType("pga.nazorg-gestart")]
public sealed record NazorgGestart(LocalDate Tot) : IEvent;

/// <summary>Refused because nobody proposed to close.</summary>
public sealed record AfsluitingIsNietVoorgesteld() : Refusal(
    "PGA-4.2", "De afsluiting is niet voorgesteld.", "Laat de casusregisseur de afsluiting eerst voorstellen.");

/// <summary>Refused because the case was not evaluated since it was scaled up.</summary>
public sealed record EvaluatieOntbreekt() : Refusal(
    "PGA-4.2", "Voor de afsluiting is een evaluatie nodig.", "Leg eerst de evaluatie vast.");

/// <summary>Refused because the data subject was not told of the closing.</summary>
public sealed record BetrokkeneWeetNietVanAfsluiting() : Refusal(
    "PGA-4.2", "De betrokkene is niet geïnformeerd over de afsluiting.", "Informeer de betrokkene en sluit daarna af.");

/// <summary>Refused because aftercare would end before it starts.</summary>
public sealed record NazorgKloptNiet() : Refusal(
    "PGA-4.2", "De nazorg eindigt niet na de afsluiting.", "Kies een latere einddatum, of laat de nazorg weg.");

internal sealed class CasusAfsluitenVorm : AbstractValidator<CasusAfsluiten>
{
    public CasusAfsluitenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul de toelichting in.");
}
