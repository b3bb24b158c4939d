using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Meldingen.Meldpunt;

/// <summary>The public report point, as the log names it: it sends its commands as the program, and nothing of who reports goes with them (<c>MEL-01</c>).</summary>
public static class AnoniemMeldpunt
{
    /// <summary>The operator in whose name anonymous reports enter.</summary>
    public static readonly GebruikerId Operator = new("meldpunt");

    /// <summary>How often a reporter can add to one melding.</summary>
    public const int MaxAanvullingen = 50;
}
