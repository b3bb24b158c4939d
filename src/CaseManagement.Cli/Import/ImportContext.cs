using NodaTime;

namespace CaseManagement.Cli.Import;

/// <summary>The facts outside the file that a judgement needs.</summary>
public sealed class ImportContext
{
    private readonly Dictionary<string, string> _gebruikers;
    private readonly Dictionary<string, string> _uitvoerders;
    private readonly Func<string, string> _afdruk;
    private readonly Dictionary<ImportSleutel, string> _ingelezen;
    private readonly Dictionary<string, ImportSleutel> _nummers = new(StringComparer.Ordinal);

    /// <summary>Collects the facts.</summary>
    /// <param name="vandaag">Today on the Dutch calendar.</param>
    /// <param name="gebruikers">The user ids that may carry a dossier; upper and lower case make no difference.</param>
    /// <param name="organisaties">Organisations and functions outside the team that may do an action, such as <c>Alliantie</c>.</param>
    /// <param name="afdruk">Makes the keyed fingerprint of a text, in 64 lower-case hexadecimal digits.</param>
    /// <param name="ingelezen">What earlier runs brought in: key and <see cref="ImportRegel.Vingerafdruk"/>. Without it only the file itself is compared.</param>
    public ImportContext(
        LocalDate vandaag,
        IEnumerable<string> gebruikers,
        IEnumerable<string> organisaties,
        Func<string, string> afdruk,
        IReadOnlyDictionary<ImportSleutel, string>? ingelezen = null)
    {
        Vandaag = vandaag;
        _afdruk = afdruk;
        _gebruikers = gebruikers.ToDictionary(id => id, StringComparer.OrdinalIgnoreCase);
        _uitvoerders = new Dictionary<string, string>(_gebruikers, StringComparer.OrdinalIgnoreCase);
        foreach (var organisatie in organisaties)
        {
            _uitvoerders.TryAdd(organisatie, organisatie);
        }

        _ingelezen = ingelezen is null ? [] : new Dictionary<ImportSleutel, string>(ingelezen);
        foreach (var sleutel in _ingelezen.Keys)
        {
            _nummers[sleutel.Nummer] = sleutel;
        }
    }

    /// <summary>Today on the Dutch calendar.</summary>
    public LocalDate Vandaag { get; }

    /// <summary>The user ids that may carry a dossier.</summary>
    public IReadOnlyCollection<string> Gebruikers => _gebruikers.Keys;

    /// <summary>Users and organisations that may do an action.</summary>
    public IReadOnlyCollection<string> Uitvoerders => _uitvoerders.Keys;

    /// <summary>The user id as it is registered, or <see langword="null"/>.</summary>
    internal string? Gebruiker(string tekst) => _gebruikers.GetValueOrDefault(tekst);

    /// <summary>The user id or organisation as it is registered, or <see langword="null"/>.</summary>
    internal string? Uitvoerder(string tekst) => _uitvoerders.GetValueOrDefault(tekst);

    /// <summary>The keyed fingerprint of a text.</summary>
    internal string Afdruk(string tekst) => _afdruk(tekst);

    /// <summary>What an earlier run brought in under a number, or <see langword="null"/>.</summary>
    internal (ImportSleutel Sleutel, string Vingerafdruk)? Ingelezen(string nummer) =>
        _nummers.TryGetValue(nummer, out var sleutel) ? (sleutel, _ingelezen[sleutel]) : null;
}
