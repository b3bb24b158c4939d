namespace CaseManagement.Toegang.Beleid;

/// <summary>Organisations that the rules know by name.</summary>
public static class Organisaties
{
    /// <summary>The municipality itself; every other organisation is a partner (<c>ROL-06</c>).</summary>
    public const string Gemeente = "gemeente";

    /// <summary>The one way to write the name of an organisation, so that comparing never depends on who typed it.</summary>
    public static string Normaal(string organisatie) => organisatie.Trim().ToLowerInvariant();
}
