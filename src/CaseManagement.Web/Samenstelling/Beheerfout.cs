namespace CaseManagement.Web.Samenstelling;

/// <summary>
/// What only the keeper of an installation can mend, in one Dutch line that names the setting or the file and what is expected of it; never a value,
/// because a setting can hold a secret.
/// </summary>
internal sealed class Beheerfout : Exception
{
    /// <summary>The log is not the one that was signed.</summary>
    public const int Geweigerd = 1;

    /// <summary>A setting is missing or wrong.</summary>
    public const int VerkeerdGebruik = 2;

    /// <summary>The store or a file of it is damaged or out of reach.</summary>
    public const int Onbeschikbaar = 3;

    private Beheerfout(string melding, int code)
        : base(melding) => Code = code;

    /// <summary>The exit code of <c>casus</c> and of the host (docs/operations.md).</summary>
    public int Code { get; }

    /// <summary>A setting that is missing or wrong.</summary>
    /// <param name="naam">Its name within the section <c>Casus</c>, such as <c>Store</c>.</param>
    /// <param name="verwacht">What is wrong and what is expected, as a Dutch sentence.</param>
    public static Beheerfout Instelling(string naam, string verwacht) => new($"De instelling Casus__{naam} is niet goed: {verwacht}", VerkeerdGebruik);

    /// <summary>Something that was asked in a way that cannot be meant.</summary>
    /// <param name="melding">What is wrong and what to do.</param>
    public static Beheerfout Gebruik(string melding) => new(melding, VerkeerdGebruik);

    /// <summary>A small file that cannot be read as what it should be.</summary>
    /// <param name="pad">The file.</param>
    /// <param name="verwacht">What it should hold and what to do, as a Dutch sentence.</param>
    public static Beheerfout Bestand(string pad, string verwacht) => new($"Het bestand {pad} is beschadigd of veranderd: {verwacht}", Onbeschikbaar);

    /// <summary>A log that is not the one of which the head was signed.</summary>
    /// <param name="melding">What differs and what to do.</param>
    public static Beheerfout Logboek(string melding) => new(melding, Geweigerd);
}
