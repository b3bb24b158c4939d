namespace CaseManagement.Kernel.Protocol.Sets;

/// <summary>The versions of the four sets under which a step is taken.</summary>
/// <param name="Criteriaset">Criteria and open sources.</param>
/// <param name="Indicatorenlijst">Red flags.</param>
/// <param name="Bronnenlijst">Sources.</param>
/// <param name="Bewaartermijnen">Terms.</param>
public sealed record Protocolsets(
    Gebonden<Criteriaset> Criteriaset,
    Gebonden<Indicatorenlijst> Indicatorenlijst,
    Gebonden<Bronnenlijst> Bronnenlijst,
    Gebonden<Bewaartermijnen> Bewaartermijnen)
{
    /// <summary>What every weighing records of them: four versions, or one name for the shipped ones together.</summary>
    public string Versie => Criteriaset.Versie == Standaardsets.Versie
        ? Standaardsets.Versie
        : $"C {Criteriaset.Versie} / I {Indicatorenlijst.Versie} / B {Bronnenlijst.Versie} / T {Bewaartermijnen.Versie}";
}

/// <summary>One version of a set with its content.</summary>
/// <typeparam name="TInhoud">The kind of set.</typeparam>
/// <param name="Versie">Its name, such as <c>1.0</c>.</param>
/// <param name="Inhoud">What it says.</param>
public sealed record Gebonden<TInhoud>(string Versie, TInhoud Inhoud)
    where TInhoud : ISetinhoud;
