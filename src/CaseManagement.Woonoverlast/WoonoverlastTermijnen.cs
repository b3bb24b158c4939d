using CaseManagement.Kernel.Dossier;
using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast;

/// <summary>The terms of a dossier. A warning has a term of its own and never one for bezwaar: it is no besluit (<c>WOV-11</c>).</summary>
internal static class WoonoverlastTermijnen
{
    public static IReadOnlyList<TermijnOverzicht> Van(WoonoverlastDossier dossier)
    {
        List<TermijnOverzicht> termijnen = [];
        if (dossier is { IsActief: true, Waarschuwing: { Resultaat: null } waarschuwing })
        {
            termijnen.Add(new TermijnOverzicht("Waarschuwing", waarschuwing.TermijnTot));
        }

        if (dossier.Monitoring is { } monitoring)
        {
            termijnen.Add(new TermijnOverzicht("Monitoring", monitoring.Tot));
            if (monitoring.HerbeoordelenOp is { } dag)
            {
                termijnen.Add(new TermijnOverzicht("Herbeoordeling", dag));
            }
        }

        return termijnen;
    }
}
