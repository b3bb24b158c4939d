using System.Text;
using CaseManagement.EventSourcing.PostgreSql.Log;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>
/// Text as a column can hold it. U+0000 and half a surrogate pair become U+FFFD, on the way in and in every comparison, so that an odd
/// text in an event stops no read model; the document keeps the text as it is.
/// </summary>
internal static class ProperText
{
    public static string Of(string text) =>
        TextChecks.IsStorable(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');
}
