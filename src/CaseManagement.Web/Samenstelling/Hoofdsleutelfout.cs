using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Web.Samenstelling;

/// <summary>The master key does not go with the keys of this house; the message says in Dutch what to do, and nothing was written.</summary>
internal sealed class Hoofdsleutelfout : StoreMismatchException
{
    private Hoofdsleutelfout(string melding)
        : base(melding)
    {
    }

    /// <summary>The keys were wrapped by another one.</summary>
    public static Hoofdsleutelfout Past(WrongMasterKeyException fout) => new(
        $"De hoofdsleutel past niet bij de sleutels in deze opslag: die zijn verpakt met hoofdsleutel {fout.Expected}, en opgegeven is {fout.Actual}. "
        + "Geef de hoofdsleutel waarmee deze opslag is begonnen (Casus__MasterKey, in Development master.key in de gegevensmap), of controleer of de opslag de juiste is.");

    /// <summary>In Development: its file is gone while there are keys.</summary>
    public static Hoofdsleutelfout Ontbreekt(string pad) => new(
        $"De hoofdsleutel {pad} ontbreekt, terwijl er al sleutels zijn. Een nieuwe zou die onleesbaar maken, en is daarom niet gemaakt. "
        + "Zet het bestand terug of geef Casus__MasterKey. Zijn het proefgegevens die weg mogen, begin dan met een lege gegevensmap.");
}
