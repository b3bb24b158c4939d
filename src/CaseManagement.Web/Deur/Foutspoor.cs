using System.Text;

namespace CaseManagement.Web.Deur;

/// <summary>What an administrator may read of an exception: its types and where it was thrown, never a message.</summary>
internal static class Foutspoor
{
    private const int MaxDiepte = 5;

    /// <summary>Types and stack traces of an exception and of what caused it.</summary>
    public static string Van(Exception fout)
    {
        var spoor = new StringBuilder();
        var oorzaak = fout;
        for (var diepte = 0; oorzaak is not null && diepte < MaxDiepte; diepte++, oorzaak = oorzaak.InnerException)
        {
            _ = spoor.Append(diepte == 0 ? "" : " <- ").AppendLine(oorzaak.GetType().FullName).AppendLine(oorzaak.StackTrace);
        }

        return spoor.ToString().TrimEnd();
    }
}
