using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Deur.Merken;

/// <summary>
/// The mark that stands in <c>ETag</c> and comes back in <c>If-Match</c>: whether what this caller may see of a thing is still what he saw. For who
/// sees the whole it stands for the version, for anybody else for what he sees; it tells neither (ADR 0029).
/// </summary>
/// <typeparam name="TState">State of the thing.</typeparam>
/// <param name="onderwerp">How this kind of thing is kept.</param>
/// <param name="gezichten">How much of it somebody sees.</param>
/// <param name="sleutel">Makes the mark.</param>
public sealed class Versiemerk<TState>(Onderwerp<TState> onderwerp, IEnumerable<IGezicht<TState>> gezichten, Merksleutel sleutel)
    where TState : class
{
    /// <summary>The mark for a caller; <see langword="null"/> when he sees nothing of it.</summary>
    /// <param name="id">The thing.</param>
    /// <param name="geladen">The thing as it is.</param>
    /// <param name="kijker">Who, role, purpose.</param>
    /// <param name="moment">The moment of looking.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<string?> VanAsync(DossierId id, Geladen<TState> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation)
    {
        if (geladen.Versie == 0)
        {
            return null;
        }

        var delen = new List<object>();
        var iemand = false;
        foreach (var gezicht in gezichten)
        {
            iemand = true;
            var gezien = await gezicht.VanAsync(id, geladen, kijker, moment, cancellation);
            if (gezien.IsGeheel)
            {
                return Merk("versie", id, kijker, geladen.Versie.ToString(CultureInfo.InvariantCulture));
            }

            if (gezien.Deel is { } deel)
            {
                delen.Add(deel);
            }
        }

        return !iemand ? Merk("versie", id, kijker, geladen.Versie.ToString(CultureInfo.InvariantCulture))
            : delen.Count == 0 ? null
            : Merk("gezicht", id, kijker, string.Join(' ', delen.Select(sleutel.Afdruk)));
    }

    /// <summary>Whether a precondition names the thing as the caller sees it now.</summary>
    /// <param name="voorwaarde">What came in <c>If-Match</c>, without quotes.</param>
    /// <param name="id">The thing.</param>
    /// <param name="geladen">The thing as it is.</param>
    /// <param name="kijker">Who, role, purpose.</param>
    /// <param name="moment">The moment of looking.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<bool> KloptAsync(
        string voorwaarde, DossierId id, Geladen<TState> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation) =>
        await VanAsync(id, geladen, kijker, moment, cancellation) is { } merk
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(merk), Encoding.UTF8.GetBytes(voorwaarde));

    private string Merk(string soort, DossierId id, Aanroep kijker, string stand) =>
        sleutel.Van(string.Join('\n', soort, onderwerp.Stroom(id).Value, kijker.Gebruiker.Value, stand));
}
