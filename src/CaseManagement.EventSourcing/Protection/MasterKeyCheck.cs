namespace CaseManagement.EventSourcing.Protection;

/// <summary>
/// Holds a master key against the key store that it is used with: one key that was wrapped by another is never found out by the program that made it,
/// and stands in the way of the right one for good. Thread-safe.
/// </summary>
/// <param name="keys">The store.</param>
/// <param name="master">The master key at hand.</param>
public sealed class MasterKeyCheck(IKeyStore keys, MasterKey master)
{
    // More than a few, so that a stray key of before this check does not shut the right master key out.
    private const int Sample = 65;

    private volatile bool fits;

    /// <summary>Id of the master key that wrapped a key, 16 lower-case hexadecimal digits; <see langword="null"/> for a destroyed key or one of an unknown form.</summary>
    /// <param name="key">The key.</param>
    public static string? MasterOf(StoredKey key) => KeyWrap.MasterOf(key);

    /// <summary>The master key, when it wraps most of the keys of the store or there are none. Once it did, the store is not asked again.</summary>
    /// <exception cref="WrongMasterKeyException">The keys are of another master key.</exception>
    public MasterKey Demand() => fits ? master : Ask();

    /// <summary>The same, and the store is always asked.</summary>
    /// <exception cref="WrongMasterKeyException">The keys are of another master key.</exception>
    public MasterKey Ask()
    {
        var own = Convert.ToHexStringLower(master.Id.Span);
        var found = keys.Live(Sample).Select(KeyWrap.MasterOf).OfType<string>().CountBy(id => id, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var others = found.Where(pair => pair.Key != own).OrderByDescending(pair => pair.Value).ToList();
        if (others.Count > 0 && others[0].Value >= found.GetValueOrDefault(own))
        {
            throw new WrongMasterKeyException(others[0].Key, own);
        }

        fits = found.Count > 0;
        return master;
    }
}
