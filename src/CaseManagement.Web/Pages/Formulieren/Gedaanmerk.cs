using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur.Merken;
using NodaTime;

namespace CaseManagement.Web.Pages.Formulieren;

/// <summary>
/// What stands in the address after a step, so that the page can say what was done. Only the house can make it, for one user, one thing and a few minutes:
/// whoever else writes such an address makes a page say nothing.
/// </summary>
/// <param name="sleutel">Makes the mark.</param>
/// <param name="clock">The moment of the step, and of looking.</param>
internal sealed class Gedaanmerk(Merksleutel sleutel, IClock clock)
{
    private const char Tussen = '.';

    /// <summary>How long the page says it.</summary>
    public static readonly Duration Geldig = Duration.FromMinutes(5);

    /// <summary>The value after a step.</summary>
    /// <param name="gebruiker">Who took it.</param>
    /// <param name="ding">What it is about.</param>
    /// <param name="opdracht">Name of the step.</param>
    /// <param name="gewijzigd">Whether something changed.</param>
    public string Van(string gebruiker, DossierId ding, string opdracht, bool gewijzigd)
    {
        var seconde = clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return string.Join(Tussen, opdracht, seconde, gewijzigd ? "nieuw" : "al", Merk(gebruiker, ding, opdracht, seconde, gewijzigd));
    }

    /// <summary>The sentence for a value; <see langword="null"/> when it was not made here for this user and this thing a moment ago.</summary>
    public string? Zin(string waarde, string gebruiker, DossierId ding)
    {
        if (waarde.Split(Tussen) is not [var opdracht, var seconde, "nieuw" or "al", var merk] delen
            || Stapboek.Vind(opdracht) is not { } formulier
            || !long.TryParse(seconde, NumberStyles.None, CultureInfo.InvariantCulture, out var toen)
            || !IsKort(toen))
        {
            return null;
        }

        var gewijzigd = delen[2] == "nieuw";
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Merk(gebruiker, ding, opdracht, seconde, gewijzigd)), Encoding.UTF8.GetBytes(merk))
            ? $"{(gewijzigd ? "Vastgelegd" : "Was al vastgelegd")}: {formulier.Titel.ToLowerInvariant()}."
            : null;
    }

    private bool IsKort(long toen) => clock.GetCurrentInstant().ToUnixTimeSeconds() - toen is >= 0 and var verstreken && verstreken <= Geldig.TotalSeconds;

    private string Merk(string gebruiker, DossierId ding, string opdracht, string seconde, bool gewijzigd) =>
        sleutel.Van(string.Join('\n', "gedaan", gebruiker, ding.ToString(), opdracht, seconde, gewijzigd ? "nieuw" : "al"));
}
