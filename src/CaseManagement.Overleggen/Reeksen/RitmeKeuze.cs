using CaseManagement.Overleggen.Kalender;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Overleggen.Reeksen;

/// <summary>Kinds of rhythm.</summary>
public enum RitmeSoort
{
    /// <summary>Every so many weeks.</summary>
    ElkeWeken,

    /// <summary>So many times per calendar year.</summary>
    KerenPerJaar,

    /// <summary>On call: the chair plans each meeting.</summary>
    OpAfroep,
}

/// <summary>The rhythm of a series, as data.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Aantal">Weeks between meetings, or meetings per year (1, 2, 3, 4, 6 or 12); 0 when on call.</param>
/// <param name="Anker">The first nominal date (<c>CAD-01</c>); <see langword="null"/> when on call.</param>
public sealed record RitmeKeuze(RitmeSoort Soort, int Aantal = 0, LocalDate? Anker = null)
{
    /// <summary>Weeks between meetings on call, as far as terms are concerned: the default of §8.1 for the signaaloverleg.</summary>
    private const int WekenOpAfroep = 4;

    private const int MaandenPerJaar = 12;

    /// <summary>The time between two meetings.</summary>
    internal Period Interval => Soort switch
    {
        RitmeSoort.ElkeWeken => Period.FromWeeks(Aantal),
        RitmeSoort.KerenPerJaar => Period.FromMonths(MaandenPerJaar / Aantal),
        _ => Period.FromWeeks(WekenOpAfroep),
    };

    /// <summary>Whether the calendar plans its meetings.</summary>
    internal bool HeeftDatums => Soort is not RitmeSoort.OpAfroep;

    internal Ritme ToRitme() => (Soort, Anker) switch
    {
        (RitmeSoort.ElkeWeken, { } anker) => new ElkeWeken(anker, Aantal),
        (RitmeSoort.KerenPerJaar, { } anker) => new KerenPerJaar(anker, Aantal),
        _ => new OpAfroep(),
    };
}

internal sealed class RitmeKeuzeVorm : AbstractValidator<RitmeKeuze>
{
    private const int MaxWeken = 52;

    public RitmeKeuzeVorm()
    {
        RuleFor(ritme => ritme.Anker).NotNull().When(ritme => ritme.HeeftDatums).WithMessage("Vul de eerste datum van het ritme in.");
        RuleFor(ritme => ritme.Aantal).InclusiveBetween(1, MaxWeken).When(ritme => ritme.Soort is RitmeSoort.ElkeWeken)
            .WithMessage("Vul een aantal weken van 1 tot en met 52 in.");
        RuleFor(ritme => ritme.Aantal).Must(aantal => aantal is 1 or 2 or 3 or 4 or 6 or 12).When(ritme => ritme.Soort is RitmeSoort.KerenPerJaar)
            .WithMessage("Kies 1, 2, 3, 4, 6 of 12 keer per jaar.");
    }
}
