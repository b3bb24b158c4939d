using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Overleggen.Reeksen;

/// <summary>Lays the rhythm of a series elsewhere (<c>CAD-02</c>): the only way in which later meetings shift.</summary>
/// <param name="Ritme">The new rhythm with its own anchor.</param>
/// <param name="Tijd">When its meetings begin (Europe/Amsterdam).</param>
/// <param name="Vanaf">The first nominal date that counts; not in the past.</param>
/// <param name="Reden">Why.</param>
public sealed record RitmeVerleggen(RitmeKeuze Ritme, LocalTime Tijd, LocalDate Vanaf, string Reden);

/// <summary>Refused because the new rhythm would begin in the past, before an earlier change, or before its own first day.</summary>
public sealed record RitmeBegintTeVroeg() : Refusal(
    "CAD-02",
    "Het nieuwe ritme begint te vroeg.",
    "Kies een ingangsdatum vanaf vandaag, na de vorige wijziging, en een eerste datum op of na de ingangsdatum.");

internal sealed class RitmeVerleggenVorm : AbstractValidator<RitmeVerleggen>
{
    public RitmeVerleggenVorm()
    {
        RuleFor(command => command.Ritme).SetValidator(new RitmeKeuzeVorm());
        RuleFor(command => command.Reden).NotEmpty().WithMessage("Vul de reden in.");
    }
}

internal sealed class RitmeVerleggenUseCase : CommandUseCase<OverlegReeks, RitmeVerleggen>
{
    public override CommandPolicy Policy => new("ritme", AuditActie.Wijzigen, Recht.Schrijven)
    {
        Methode = "PUT",
        AlleenRollen = Leiding.Voorzitters,
        RolRegel = "CAD-06",
    };

    public override Decision Decide(OverlegReeks? state, RitmeVerleggen command, CommandContext context) => state switch
    {
        null => Decision.Refuse(new ReeksOnbekend()),
        _ when !Leiding.IsVoorzitter(context.Aanroep, state) => Decision.Refuse(new LeidtDitOverlegNiet()),
        _ when BegintTeVroeg(state, command, context.Moment.Vandaag) => Decision.Refuse(new RitmeBegintTeVroeg()),
        _ => Decision.Accept(new RitmeVerlegd(
            command.Ritme,
            command.Tijd,
            command.Vanaf,
            PersonalText.Of(BetrokkeneId.Of(context.Id), OverleggenModule.DoelCode, command.Reden))),
    };

    private static bool BegintTeVroeg(OverlegReeks reeks, RitmeVerleggen command, LocalDate vandaag) =>
        command.Vanaf < vandaag || command.Vanaf <= reeks.Ritmes[^1].Vanaf || command.Ritme.Anker < command.Vanaf;
}

/// <summary>Refused because there is no such series.</summary>
public sealed record ReeksOnbekend() : Refusal("§8.1", "Deze overlegreeks bestaat niet.", "Kies een bestaande reeks of stel er een in.");
