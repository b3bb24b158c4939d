using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Signalen.Intake;

/// <summary>A person as typed in; becomes a pseudonym with sealed text.</summary>
/// <param name="Rol">Role in the signal.</param>
/// <param name="Naam">The name.</param>
/// <param name="Geboortedatum">Date of birth, if known.</param>
public sealed record BetrokkeneOpgave(BetrokkeneRol Rol, string Naam, LocalDate? Geboortedatum = null);

internal sealed class BetrokkeneOpgaveVorm : AbstractValidator<BetrokkeneOpgave>
{
    public BetrokkeneOpgaveVorm() => RuleFor(b => b.Naam).NotEmpty().WithMessage("Vul de naam van de betrokkene in.");
}

/// <summary>Turns typed people into linked pseudonyms.</summary>
internal static class Betrokkenen
{
    public static Refusal? Controleer(IEnumerable<BetrokkeneOpgave> opgaven, LocalDate vandaag) =>
        opgaven.Any(opgave => opgave.Geboortedatum > vandaag) ? new GeboortedatumInDeToekomst() : null;

    public static List<BetrokkeneGekoppeld> Koppel(
        IEnumerable<BetrokkeneOpgave> opgaven, ProtocolVanKracht? protocol, SignaalBeleid beleid, CommandContext context)
    {
        var termijn = beleid.Onder(protocol).Informatieplicht;
        return [.. opgaven.Select((opgave, index) =>
            Koppel(opgave, new BetrokkeneId(context.NewId($"betrokkene-{index}")), termijn, context.Moment.Vandaag) with { ProtocolVersie = protocol.VanKracht() })];
    }

    private static BetrokkeneGekoppeld Koppel(BetrokkeneOpgave opgave, BetrokkeneId id, Period termijn, LocalDate vandaag) => new(
        id,
        opgave.Rol,
        Tekst.VanBetrokkene(id, opgave.Naam),
        opgave.Geboortedatum is { } datum ? Tekst.VanBetrokkene(id, LocalDatePattern.Iso.Format(datum)) : null,
        vandaag,
        vandaag.Plus(termijn));
}

/// <summary>Refused because nobody is born tomorrow.</summary>
public sealed record GeboortedatumInDeToekomst() : Refusal(
    "OND-1.11", "De geboortedatum ligt in de toekomst.", "Controleer de geboortedatum of laat hem leeg.");
