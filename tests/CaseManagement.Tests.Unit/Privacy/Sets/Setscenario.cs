using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Sets;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Privacy.Sets;

/// <summary>Sets as the municipality makes them.</summary>
internal static class Setscenario
{
    public static readonly GebruikerId Editor = new("k.coordinator");
    public static readonly GebruikerId Tweede = new("p.privacy");

    public static ISetBewerkt Bewerkt(Setsoort soort, string versie, string door) => Standaardsets.Van(soort) switch
    {
        Criteriaset inhoud => new CriteriasetBewerkt(versie, inhoud, new GebruikerId(door)),
        Indicatorenlijst inhoud => new IndicatorenlijstBewerkt(versie, inhoud, new GebruikerId(door)),
        Bronnenlijst inhoud => new BronnenlijstBewerkt(versie, inhoud, new GebruikerId(door)),
        var inhoud => new BewaartermijnenBewerkt(versie, (Bewaartermijnen)inhoud, new GebruikerId(door)),
    };

    public static Setversie Vastgesteld(Setsoort soort) => new("1.0", Standaardsets.Van(soort), [Editor])
    {
        Status = SetStatus.Vastgesteld,
        AangebodenDoor = Editor,
        VastgesteldDoor = Tweede,
        VastgesteldOp = new LocalDate(2026, 1, 5),
    };

    public static Scenario<Setboek> Given(params IReadOnlyList<IEvent> events) => Als(Editor, events);

    public static Scenario<Setboek> Als(GebruikerId wie, params IReadOnlyList<IEvent> events)
    {
        var kaal = new Scenario<Setboek>(Setboek.Evolve, events);
        return new Scenario<Setboek>(Setboek.Evolve, events) { Aanroep = kaal.Aanroep with { Gebruiker = wie, Rol = Rol.Privacyfunctionaris } };
    }
}
