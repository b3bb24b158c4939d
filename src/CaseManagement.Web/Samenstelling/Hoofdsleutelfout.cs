using CaseManagement.EventSourcing.Protection;

namespace CaseManagement.Web.Samenstelling;

/// <summary>What is told of a master key that does not go with the keys of this house: nothing was written.</summary>
internal static class Hoofdsleutelfout
{
    /// <summary>The keys were wrapped by another one.</summary>
    public static Beheerfout Past(WrongMasterKeyException fout) => Beheerfout.Gebruik(
        $"De hoofdsleutel past niet bij de sleutels in deze opslag: die zijn verpakt met hoofdsleutel {fout.Expected}, en opgegeven is {fout.Actual}. "
        + "Geef de hoofdsleutel waarmee deze opslag is begonnen (Casus__MasterKey, in Development master.key in de gegevensmap), of controleer of de opslag de juiste is. Er is niets geschreven.");

    /// <summary>In Development: its file is gone while there are keys.</summary>
    public static Beheerfout Ontbreekt(string pad) => Beheerfout.Gebruik(
        $"De hoofdsleutel {pad} ontbreekt, terwijl er al sleutels zijn. Een nieuwe zou die onleesbaar maken, en is daarom niet gemaakt. "
        + "Zet het bestand terug of geef Casus__MasterKey. Zijn het proefgegevens die weg mogen, begin dan met een lege gegevensmap.");
}
