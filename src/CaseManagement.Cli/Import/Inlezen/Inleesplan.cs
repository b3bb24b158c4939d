namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>What will be done with a line: the commands that bring it as far as the law lets it, and what a human being must see to.</summary>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Opening">The command that opens the dossier; when the domain refuses it, the line is refused.</param>
/// <param name="Vervolg">The commands after it, in order.</param>
/// <param name="Bevindingen">Warnings that belong to the mapping itself.</param>
internal sealed record Inleesplan(
    string Zaaktype, Inleesstap Opening, IReadOnlyList<Inleesstap> Vervolg, IReadOnlyList<Bevinding> Bevindingen)
{
    /// <summary>The plan of a line, or why there is none.</summary>
    public static (Inleesplan? Plan, Bevinding? Weigering) Van(ImportRegel regel, Inleeskader kader) => regel.Soort switch
    {
        ImportZaaksoort.Woonoverlast => (WoonoverlastPlan.Van(regel, kader), null),
        ImportZaaksoort.Pga => PgaPlan.Van(regel, kader),
        ImportZaaksoort.Ondermijning => (OndermijningPlan.Van(regel, kader), null),
        ImportZaaksoort.Bibob => (BibobPlan.Van(regel, kader), null),
        _ => (MeldingPlan.Van(regel, kader), null),
    };
}
